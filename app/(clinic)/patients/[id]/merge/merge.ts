'use server';

import { revalidatePath } from 'next/cache';
import { readSent } from '@/app/read-sent';
import type { MergeAnswer } from '@/components/merge/merge-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { MergeRequest, mergePatients } from '@/lib/db/merge-patients';

/** Lays a duplicate into the record that is kept, as it was compared; nothing takes it back. */
export async function mergeAction(request: unknown): Promise<MergeAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(MergeRequest, request);
  if (!read.success) return { status: 'undecided' };

  const answer = await mergePatients(await db(), actor, { request: read.data, now: new Date() });
  if (answer.status === 'merged') revalidatePath('/patients', 'layout');
  return answer;
}
