'use server';

import { revalidatePath } from 'next/cache';
import { readSent } from '@/app/read-sent';
import type { EraseAnswer, NoticeAnswer } from '@/components/patient-data/data-answers';
import { findActor, findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { EraseRequest, erasePatient } from '@/lib/db/erase-patient';
import { NoticeInput, recordPrivacyNotice } from '@/lib/db/privacy-notice';
import { clinicDay } from '@/lib/patient/clinic-day';

/** Keeps that the patient was given the privacy notice, today or earlier. */
export async function recordNoticeAction(request: unknown): Promise<NoticeAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const now = new Date();
  const read = readSent(NoticeInput, request);
  if (!read.success || read.data.givenOn > clinicDay(now)) return { status: 'invalid' };

  const answer = await recordPrivacyNotice(await db(), actor, { input: read.data, now });
  revalidatePath(`/patients/${read.data.patientId}`, 'layout');
  return answer;
}

/** Erases everything that is kept of a patient; nothing brings it back. */
export async function erasePatientAction(request: unknown): Promise<EraseAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(EraseRequest, request);
  if (!read.success) return { status: 'number-differs' };

  const answer = await erasePatient(await db(), asked.actor, read.data);
  if (answer.status === 'erased') revalidatePath('/patients', 'layout');
  return answer;
}
