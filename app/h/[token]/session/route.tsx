import { answering } from '@/app/h/[token]/answering';
import { findAskedLanguage } from '@/app/h/[token]/asked-language';
import { drawSession } from '@/app/h/[token]/draw-page';
import { findLiving } from '@/app/h/[token]/find-living';
import { answerKept } from '@/app/h/[token]/page-cache';

/** Today's exercises one after the other. */
export const GET = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  const now = new Date();
  const found = await findLiving(request, token, now);
  if (found instanceof Response) return found;
  const { link, database } = found;
  const language = findAskedLanguage(request);
  return answerKept({
    link,
    now,
    asked: ['session', language],
    build: () => drawSession({ database, link, token, now }, language),
  });
});
