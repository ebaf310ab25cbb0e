import { findPreview } from '@/app/(clinic)/patients/[id]/review/load-preview';
import { markupOfPage, PREVIEW_HEADERS } from '@/app/h/[token]/answer';
import { HandoutPreview } from '@/components/handout/handout-page';
import { db } from '@/lib/db/client';
import { requireContact } from '@/lib/db/clinic-contact';
import { env } from '@/lib/env';
import { NO_PAUSE } from '@/lib/handout/recall-pause';
import { clinicDay } from '@/lib/patient/clinic-day';
import { weekOf } from '@/lib/patient/clinic-week';

/** The patient's page as it would be; drawn anew each time and kept nowhere. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const now = new Date();
  const found = await findPreview(request, (await params).id, now);
  if (found instanceof Response) return found;
  const { handout, actor } = found;
  const today = clinicDay(now);
  const markup = await markupOfPage(
    <HandoutPreview
      handout={handout}
      language={handout.language}
      state={{
        today,
        week: weekOf(today).map((day) => ({ day, done: 0 })),
        said: {},
        pain: null,
        note: '',
        paused: [],
        isScreened: true,
        isHeld: false,
        ...NO_PAUSE,
      }}
      contact={await requireContact(await db(), actor)}
      news={null}
      isDemo={env().isDemo}
    />,
  );
  const headers = { ...PREVIEW_HEADERS, 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(markup, { headers });
}
