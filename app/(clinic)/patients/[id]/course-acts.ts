'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { EndAnswer, RenewAnswer } from '@/components/record/course-answers';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { PlainText } from '@/lib/catalog/plain-text';
import { db } from '@/lib/db/client';
import { endCourse, reopenCourse, withdrawVersion } from '@/lib/db/course-ends';
import { renewPrescription } from '@/lib/db/renew';
import { RowNumber } from '@/lib/db/row-number';

const RenewRequest = z.strictObject({
  patientId: z.uuid(),
  replacing: RowNumber.nullable(),
});

const EndRequest = z.strictObject({
  patientId: z.uuid(),
  versionNumber: RowNumber,
  note: PlainText.trim().max(500),
});

const WithdrawRequest = EndRequest.extend({ note: PlainText.trim().min(1).max(500) });

const ReopenRequest = z.strictObject({ patientId: z.uuid() });

/** The last program as a draft again, checked on the history as it is now. */
export async function renewAction(request: unknown): Promise<RenewAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(RenewRequest, request);
  if (!asked.success) return { status: 'malformed' };
  const answer = await renewPrescription(await db(), actor, { ...asked.data, now: new Date() });
  if (answer.status !== 'draft-exists') return answer;
  const { authorName, updatedAt, version } = answer.theirs;
  return { status: answer.status, authorName, updatedAt, version };
}

/** The course is over; the patient's link says so. */
export async function endAction(request: unknown): Promise<EndAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(EndRequest, request);
  if (!asked.success) return { status: 'malformed' };
  const { status } = await endCourse(await db(), actor, { ...asked.data, now: new Date() });
  return answered(asked.data.patientId, status);
}

/** The newest version was meant for somebody else. */
export async function withdrawAction(request: unknown): Promise<EndAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(WithdrawRequest, request);
  if (!asked.success) return { status: 'malformed' };
  const { status } = await withdrawVersion(await db(), actor, { ...asked.data, now: new Date() });
  return answered(asked.data.patientId, status);
}

/** Takes the end of a course back. */
export async function reopenAction(request: unknown): Promise<EndAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(ReopenRequest, request);
  if (!asked.success) return { status: 'malformed' };
  const { status } = await reopenCourse(await db(), actor, { ...asked.data, now: new Date() });
  return answered(asked.data.patientId, status);
}

function answered(patientId: string, status: EndAnswer['status']): EndAnswer {
  revalidatePath(`/patients/${patientId}`);
  revalidatePath('/patients');
  return { status };
}
