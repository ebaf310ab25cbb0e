import { createHash } from 'node:crypto';
import { answerWithoutHandout, HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { askedLanguage } from '@/app/h/[token]/asked-language';
import { db } from '@/lib/db/client';
import { findHandoutByToken } from '@/lib/db/handouts';
import { env } from '@/lib/env';
import { WORDS } from '@/lib/handout/words';
import { renderHandoutPdf } from '@/lib/pdf/render-handout';
import { PrintRefusedError } from '@/lib/pdf/thread-pool';

/** A render takes a second or two. */
const RETRY_AFTER_SECONDS = 5;

export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const found = await findHandoutByToken(await db(), token, new Date());
  if (found.status !== 'current') return answerWithoutHandout(found);

  const { publicUrl, isDemo } = env();
  const url = `${publicUrl}/h/${token}`;
  const handout = {
    ...found.handout,
    language: askedLanguage(request, found.handout.language),
  };
  // An issued handout never changes and its bytes follow from it, so its hash stands for them.
  const tag = createHash('sha256').update(JSON.stringify({ handout, url, isDemo })).digest('hex');
  const headers = { ...HANDOUT_HEADERS, ETag: `"${tag.slice(0, 32)}"` };
  if (request.headers.get('if-none-match')?.includes(headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  try {
    const pdf = await renderHandoutPdf(handout, { url, isDemo });
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...headers,
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="home-exercises.pdf"',
      },
    });
  } catch (error) {
    if (!(error instanceof PrintRefusedError)) throw error;
    return new Response(`${WORDS.printIsBusy.th}\n${WORDS.printIsBusy.en}\n`, {
      status: 503,
      headers: {
        ...HANDOUT_HEADERS,
        'Content-Type': 'text/plain; charset=utf-8',
        'Retry-After': String(RETRY_AFTER_SECONDS),
      },
    });
  }
}
