import {
  answerEnded,
  answerForeign,
  answerGate,
  HANDOUT_HEADERS,
  leadToPage,
} from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { answerUnknown } from '@/app/h/[token]/find-living';
import { passCookie } from '@/app/h/[token]/gate-pass';
import { readFields } from '@/app/h/[token]/read-fields';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { requireGateLink, tryGate } from '@/lib/db/gate';
import { findLink } from '@/lib/db/links';
import { env } from '@/lib/env';
import { readAnswer } from './read-answer';

type Params = { params: Promise<{ token: string }> };

export async function GET(_request: Request, { params }: Params): Promise<Response> {
  return leadToPage((await params).token);
}

/** Lets in who knows what only the patient and the clinic know; every wrong answer counts for the link's whole life. */
export const POST = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  if (!isSameOrigin(request.headers, env().publicUrl)) return answerForeign();
  const database = await db();
  const now = new Date();
  const found = await findLink(database, token, now);
  if (found.status === 'unknown') return answerUnknown(request, database);
  if (found.status !== 'living') return answerEnded(found, token);

  const { ask, id } = await requireGateLink(database, found.link.id);
  const typed = readAnswer(ask, await readFields(request), now);
  const outcome = typed === null ? 'unreadable' : await tryGate(database, { id, ask }, typed);
  if (outcome === 'passed') {
    const headers = {
      ...HANDOUT_HEADERS,
      Location: `/h/${token}`,
      'Set-Cookie': passCookie(token, ask),
    };
    return new Response(null, { status: 303, headers });
  }
  return answerGate(
    { ask, isShut: outcome === 'shut' },
    { request, action: `/h/${token}/gate`, isWrong: true },
  );
});
