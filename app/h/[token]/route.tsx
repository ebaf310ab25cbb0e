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
    sheet: askedSheet(request),
    isInMessenger: MESSENGERS.test(request.headers.get('user-agent') ?? ''),
  };
  return answerKept({
    link,
    now,
    asked: ['page', asked],
    build: () => drawPage({ database, link, token, now }, asked),
  });
});

/** The version on the printed sheet whose code was scanned, or `null`. */
function askedSheet(request: Request): number | null {
  const typed = new URL(request.url).searchParams.get('v') ?? '';
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
}
