import { answerForeign, answerGate, answerTooMany, HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { hashedAddress } from '@/app/h/[token]/find-living';
import { readAnswer } from '@/app/h/[token]/gate/read-answer';
import { passCookie } from '@/app/h/[token]/gate-pass';
import { readFields } from '@/app/h/[token]/read-fields';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { findByShortCode, tryGate } from '@/lib/db/gate';
import { limiterOf, takePoint } from '@/lib/db/limiter';
import { env } from '@/lib/env';
import { CODE_LETTERS } from '@/lib/handout/gate';

type Params = { params: Promise<{ code: string }> };

/** Short addresses typed from one network address in a quarter of an hour. */
const TYPED = { name: 'short-address', points: 30, seconds: 15 * 60 };

/** The address on paper: it asks for the birth date, whether there is such an address or not. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const action = `/d/${encodeURIComponent((await params).code)}`;
  return answerGate({ ask: 'birth-date', isShut: false }, { request, action });
}

/**
 * Leads whose birth date fits to the patient's page. That there is no such address looks like a wrong date, and so does
 * a page that five wrong dates have shut: else whoever tries five would know which addresses there are.
 */
export const POST = answering<{ code: string }>(async (request, { params }) => {
  const { publicUrl } = env();
  if (!isSameOrigin(request.headers, publicUrl)) return answerForeign();
  const database = await db();
  const permit = await takePoint(limiterOf(database, TYPED), hashedAddress(request));
  if (!permit.allowed) return answerTooMany(permit.retryAfterSeconds);

  const code = asOnPaper((await params).code);
  const typed = readAnswer('birth-date', await readFields(request), new Date());
  const found = code && typed ? await findByShortCode(database, code) : null;
  const outcome =
    found?.ask === 'birth-date' && typed !== null ? await tryGate(database, found, typed) : 'wrong';
  if (found && outcome === 'passed') {
    const { token } = found;
    const headers = {
      ...HANDOUT_HEADERS,
      Location: `/h/${token}`,
      'Set-Cookie': passCookie(token, found.ask),
    };
    return new Response(null, { status: 303, headers });
  }
  const action = `/d/${encodeURIComponent((await params).code)}`;
  return answerGate({ ask: 'birth-date', isShut: false }, { request, action, isWrong: true });
});

/** Letters that are easily taken for digits, as the alphabet of the code reads them; empty for what is no code. */
function asOnPaper(typed: string): string {
  const read = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return read.length === CODE_LETTERS && /^[0-9a-z]+$/.test(read) ? read : '';
}
