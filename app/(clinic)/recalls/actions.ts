'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type { ProgressAnswer, RecallAnswer } from '@/components/recalls/recall-answer';
import { findActor, findActorUnseen } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { revokeLink } from '@/lib/db/link-acts';
import { KeepRequest, keepHandout } from '@/lib/db/recalls';
import { findRecheckProgress, retryRecheck, startRecheckByHand } from '@/lib/db/rechecks';

const EndRequest = z.strictObject({ patientId: z.uuid() });

/** Lets a handout go on as it is, for a coded reason. */
export async function keepHandoutAction(request: unknown): Promise<RecallAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(KeepRequest, request);
  if (!read.success) return { status: 'invalid' };

  const status = await keepHandout(await db(), actor, { request: read.data, now: new Date() });
  revalidatePath('/recalls');
  return { status };
}

/** Ends the link of a recalled handout at once. */
export async function endRecalledAction(request: unknown): Promise<RecallAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = readSent(EndRequest, request);
  if (!read.success) return { status: 'invalid' };

  const isEnded = await revokeLink(await db(), actor, { ...read.data, now: new Date() });
  revalidatePath('/recalls');
  return { status: isEnded ? 'ended' : 'not-found' };
}

async function progressOf(actor: Actor): Promise<ProgressAnswer> {
  const progress = await findRecheckProgress(await db(), actor, new Date());
  return { status: 'read', progress };
}

export async function readProgressAction(): Promise<ProgressAnswer> {
  await requireSameOrigin();
  const actor = await findActorUnseen();
  return actor ? progressOf(actor) : { status: 'signed-out' };
}

/** A run that rests after a failure goes on at once. */
export async function retryRunAction(): Promise<ProgressAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  await retryRecheck(await db(), actor, new Date());
  return progressOf(actor);
}

/** All active handouts again. */
export async function startRunAction(): Promise<ProgressAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const started = await startRecheckByHand(await db(), actor, new Date());
  return started === 'started' ? progressOf(actor) : { status: started };
}
