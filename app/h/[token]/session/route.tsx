import { findAskedLanguage } from '@/app/h/[token]/asked-language';
import { drawSession } from '@/app/h/[token]/draw-page';
import { findLiving } from '@/app/h/[token]/find-living';
import { answerKept } from '@/app/h/[token]/page-cache';
import { isOpenAt } from '@/lib/handout/opening-hours';
import { clinicDay } from '@/lib/patient/clinic-day';

/** Today's exercises one after the other. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const now = new Date();
  const found = await findLiving(request, token, now);
  if (found instanceof Response) return found;
  const { link, database } = found;
  const language = findAskedLanguage(request);
  const isOpen = isOpenAt(link.contact.openingHours, now);
  return answerKept({
    key: JSON.stringify(['session', link, isOpen, language, clinicDay(now)]),
    headers: { 'X-Handout-Expires': link.expiresAt.toUTCString() },
    build: () => drawSession({ database, link, token, now }, language),
  });
}
