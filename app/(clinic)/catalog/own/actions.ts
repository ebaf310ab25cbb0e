'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { OwnAnswer } from '@/components/own-exercises/own-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { OwnContent } from '@/lib/catalog/own-exercise';
import { db } from '@/lib/db/client';
import { RowNumber } from '@/lib/db/row-number';
import { archiveOwnExercise, saveOwnExercise } from '@/lib/db/save-own-exercise';

const Edited = z.strictObject({ id: z.uuid(), version: RowNumber });
const SaveRequest = z.strictObject({ content: OwnContent, edited: Edited.nullable() });
const ArchiveRequest = Edited.extend({ isArchived: z.boolean() });

/** Adds an own exercise, or saves over the version that was opened. */
export async function saveOwnAction(request: unknown): Promise<OwnAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(SaveRequest, request);
  if (!asked.success) return { status: 'invalid' };

  const answer = await saveOwnExercise(await db(), actor, { ...asked.data, now: new Date() });
  revalidatePath('/catalog/own', 'layout');
  return answer;
}

/** Takes an own exercise off every choice, or back on. */
export async function archiveOwnAction(request: unknown): Promise<OwnAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const asked = readSent(ArchiveRequest, request);
  if (!asked.success) return { status: 'invalid' };

  const answer = await archiveOwnExercise(await db(), actor, asked.data);
  revalidatePath('/catalog/own', 'layout');
  return answer;
}
