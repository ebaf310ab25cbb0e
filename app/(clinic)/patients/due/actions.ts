'use server';

import { revalidatePath } from 'next/cache';
import { readSent } from '@/app/read-sent';
import type { EraseDueAnswer, RetentionAnswer } from '@/components/patient-data/data-answers';
import { findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import {
  changeRetention,
  EraseDueRequest,
  eraseDueRecords,
  RetentionChange,
} from '@/lib/db/retention';

/** Says how long the clinic keeps records; nothing is erased by it. */
export async function changeRetentionAction(request: unknown): Promise<RetentionAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(RetentionChange, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await changeRetention(await db(), asked.actor, read.data);
  revalidatePath('/patients/due');
  return answer;
}

/** Erases the chosen records that are still due. */
export async function eraseDueAction(request: unknown): Promise<EraseDueAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(EraseDueRequest, request);
  if (!read.success) return { status: 'invalid' };

  const answer = await eraseDueRecords(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/patients', 'layout');
  return answer;
}
