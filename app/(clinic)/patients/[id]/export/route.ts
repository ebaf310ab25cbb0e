import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { askedAgain } from '@/app/(clinic)/asked-again';
import { findConfirmed, requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { gatherPatientFile } from '@/lib/db/patient-file';
import { WORDS } from '@/lib/handout/words';
import { clinicDay } from '@/lib/patient/clinic-day';
import { PRINT_AGAIN, PrintRefusedError } from '@/lib/pdf/thread-pool';
import { buildArchive } from './build-archive';

const HEADERS = { 'Cache-Control': 'private, no-store' };

/** Everything that is kept of a patient as one file; to whoever may not have it there is none. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor();
  if ((await findConfirmed()).status !== 'confirmed') return askedAgain();
  const gathered = await gatherPatientFile(await db(), actor, (await params).id);
  if (gathered.status !== 'gathered') notFound();
  const now = new Date();
  const t = await getTranslations('patientData.readme');
  const readme = [
    t('title', { clinic: actor.clinic.name.en, day: clinicDay(now) }),
    t('bundle'),
    t('everything'),
    t('handouts'),
    t('access'),
    t('keep'),
  ].join('\n\n');
  try {
    const archive = await buildArchive(actor, gathered, { readme: `${readme}\n`, now });
    return new Response(archive, {
      headers: {
        ...HEADERS,
        'Content-Type': 'application/zip',
        'Content-Length': String(archive.byteLength),
        'Content-Disposition': `attachment; filename="patient-file-${clinicDay(now)}.zip"`,
      },
    });
  } catch (error) {
    if (!(error instanceof PrintRefusedError)) throw error;
    const { en, th } = WORDS.printIsBusy;
    const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...PRINT_AGAIN };
    return new Response(`${th}\n${en}\n`, { status: 503, headers });
  }
}
