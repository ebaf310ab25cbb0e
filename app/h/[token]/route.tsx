import { answering } from './answering';
import { findAskedLanguage } from './asked-language';
import { type Asked, drawPage } from './draw-page';
import { findLiving } from './find-living';
import { answerKept } from './page-cache';

/** The browsers that messengers open links in. */
const MESSENGERS = /\b(Line|FBAN|FBAV|Instagram|MicroMessenger)\b/;

export const GET = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  const now = new Date();
  const found = await findLiving(request, token, now);
  if (found instanceof Response) return found;
  const { link, database } = found;
  const asked: Asked = {
    language: findAskedLanguage(request),
    sheet: askedSheet(request, link.versionNumber),
    isInMessenger: MESSENGERS.test(request.headers.get('user-agent') ?? ''),
  };
  return answerKept({
    link,
    now,
    asked: ['page', asked],
    build: () => drawPage({ database, link, token, now }, asked),
  });
});

/** The version on the printed sheet whose code was scanned, or `null` where none was, or none so far. */
function askedSheet(request: Request, newest: number): number | null {
  const typed = new URL(request.url).searchParams.get('v') ?? '';
  const sheet = /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  // A page is kept for each: what nobody printed must not push out the others.
  return sheet !== null && sheet <= newest ? sheet : null;
}
