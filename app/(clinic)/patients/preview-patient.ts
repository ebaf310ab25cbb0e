'use server';

import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { nameOf, viewFinding } from '@/app/(clinic)/recalls/view-finding';
import { readSent } from '@/app/read-sent';
import type { PreviewAnswer } from '@/components/patients/preview-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { previewRecheck } from '@/lib/db/recheck-preview';
import { PatientInput } from '@/lib/patient/patient-input';

const PreviewRequest = z.strictObject({ patientId: z.uuid(), input: PatientInput });

/** What saving these answers would change for the patient's active handout; nothing is saved. */
export async function previewPatient(request: unknown): Promise<PreviewAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(PreviewRequest, request);
  if (!read.success) return { status: 'invalid' };

  const database = await db();
  const preview = await previewRecheck(database, actor, { ...read.data, now: new Date() });
  if (preview.status === 'not-found') return preview;
  const own = await listWrittenExercises(database, actor.clinicId);
  const names = { language: await getLocale(), own };
  const { handout, draftChanges } = preview;
  return {
    status: 'compared',
    draftChanges,
    handout: handout && {
      findings: handout.added.map((one) => viewFinding(one, { ...names, ...handout })),
      paused: handout.paused.map((id) => nameOf(id, names)),
      holdsAll: handout.holdsAll,
      isLifted: handout.isLifted,
    },
  };
}
