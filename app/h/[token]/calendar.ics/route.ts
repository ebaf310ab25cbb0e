import { HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { findAskedLanguage } from '@/app/h/[token]/asked-language';
import { findLiving } from '@/app/h/[token]/find-living';
import { reminderCalendar } from '@/lib/calendar/reminder-calendar';
import { requireHandout } from '@/lib/db/handouts';
import { pageKeyOf } from '@/lib/db/link-token';
import { env } from '@/lib/env';
import { clinicDay } from '@/lib/patient/clinic-day';

const MORNING = '08:00';

/** Reminders for the phone's own calendar: `at` is the first time of a day, `link=yes` puts the page's address in. */
export const GET = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  const found = await findLiving(request, token, new Date());
  if (found instanceof Response) return found;
  const { database, link } = found;
  const handout = await requireHandout(database, link);
  const title = handout.blocks.find((block) => block.kind === 'title');
  const asked = new URL(request.url).searchParams;
  const at = asked.get('at') ?? '';
  const { publicUrl } = env();
  const file = reminderCalendar({
    handout,
    language: findAskedLanguage(request) ?? handout.language,
    firstTime: /^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? at : MORNING,
    pageKey: pageKeyOf(token),
    until: title?.reviewOn ?? clinicDay(link.expiresAt),
    url: asked.get('link') === 'yes' ? `${publicUrl}/h/${token}` : null,
  });
  return new Response(file, {
    headers: {
      ...HANDOUT_HEADERS,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="home-exercises.ics"',
    },
  });
});
