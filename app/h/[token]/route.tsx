import { HandoutPage } from '@/components/handout/handout-page';
import { db } from '@/lib/db/client';
import { findHandoutByToken } from '@/lib/db/handouts';
import { env } from '@/lib/env';
import { answerPage, answerWithoutHandout } from './answer';
import { askedLanguage } from './asked-language';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const found = await findHandoutByToken(await db(), token, new Date());
  if (found.status !== 'current') return answerWithoutHandout(found);

  const language = askedLanguage(request, found.handout.language);
  const query = language === found.handout.language ? '' : `?lang=${language}`;
  return answerPage(
    <HandoutPage
      handout={found.handout}
      language={language}
      printUrl={`/h/${token}/handout.pdf${query}`}
      isDemo={env().isDemo}
    />,
    200,
  );
}
