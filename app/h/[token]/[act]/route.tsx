import {
  answerForeign,
  answerNoSuchPage,
  answerPage,
  answerTooMany,
  HANDOUT_HEADERS,
  leadToPage,
} from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { findAskedLanguage } from '@/app/h/[token]/asked-language';
import { findLiving } from '@/app/h/[token]/find-living';
import { readFields } from '@/app/h/[token]/read-fields';
import { NoticePage } from '@/components/handout/notice-page';
import { isSameOrigin } from '@/lib/auth/same-origin';
import type { Bilingual } from '@/lib/catalog/bilingual';
import { limiterOf, takePoint } from '@/lib/db/limiter';
import { env } from '@/lib/env';
import { pausedExerciseSentence } from '@/lib/handout/recall-pause';
import { WORDS } from '@/lib/handout/words';
import { ACTS } from './acts';

/** What one link may send in a minute; a day of twelve exercises brought at once after a week away fits. */
const SENT = { name: 'patient-sends', points: 120, seconds: 60 };

const REFUSED = ['too-old', 'unknown-exercise', 'paused-by-clinic', 'unreadable'];

type Params = { params: Promise<{ token: string; act: string }> };

export async function GET(_request: Request, { params }: Params): Promise<Response> {
  return leadToPage((await params).token);
}

export const POST = answering<{ token: string; act: string }>(async (request, { params }) => {
  const { token, act } = await params;
  const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!run) return answerNoSuchPage();
  if (!isSameOrigin(request.headers, env().publicUrl)) return answerForeign();
  const now = new Date();
  const found = await findLiving(request, token, now);
  if (found instanceof Response) return found;
  const { link, database } = found;
  const permit = await takePoint(limiterOf(database, SENT), link.id);
  if (!permit.allowed) return answerTooMany(permit.retryAfterSeconds);

  const { from, ...fields } = (await readFields(request)) ?? { unreadable: '' };
  const { status, goOn } = await run({ database, link, fields, now });
  const isRefused = REFUSED.includes(status);
  if ((request.headers.get('accept') ?? '').includes('application/json')) {
    const headers = HANDOUT_HEADERS;
    return Response.json({ status }, { status: isRefused ? 422 : 200, headers });
  }
  const back = addressOf(request, `/h/${token}`, from === 'page' ? '' : goOn);
  if (isRefused) {
    const isPaused = status === 'paused-by-clinic';
    const why = isPaused ? pausedSentence(link.contact.phone) : WORDS.notSavedWhy;
    return answerNotSaved(request, { back, why });
  }
  return new Response(null, { status: 303, headers: { ...HANDOUT_HEADERS, Location: back } });
});

/** The asked language goes along, before the place on the page. */
function addressOf(request: Request, base: string, goOn: string): string {
  const [path = '', place] = goOn.split('#');
  const language = findAskedLanguage(request);
  return `${base}${path}${language ? `?lang=${language}` : ''}${place ? `#${place}` : ''}`;
}

const pausedSentence = (phone: string): Bilingual => ({
  th: pausedExerciseSentence(phone, 'th'),
  en: pausedExerciseSentence(phone, 'en'),
});

function answerNotSaved(
  request: Request,
  { back, why }: { back: string; why: Bilingual },
): Promise<Response> {
  const page = (
    <NoticePage
      title={WORDS.notSaved}
      text={why}
      back={back}
      language={findAskedLanguage(request) ?? 'th'}
      isDemo={env().isDemo}
    />
  );
  return answerPage(page, 422);
}
