'use server';

import { revalidatePath } from 'next/cache';
import { readSent } from '@/app/read-sent';
import type { ResponsibleAnswer } from '@/components/patients/responsible-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { nameResponsible, ResponsibleChange } from '@/lib/db/responsible';

/** Says which doctor has the patient from now on. */
export async function nameResponsibleAction(request: unknown): Promise<ResponsibleAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(ResponsibleChange, request);
  if (!read.success) return { status: 'no-such-colleague' };

  const answer = await nameResponsible(await db(), actor, read.data);
  revalidatePath(`/patients/${read.data.patientId}`);
  return answer;
}
