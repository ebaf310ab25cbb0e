'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type {
  InviteAnswer,
  InviteField,
  NewAddress,
  PersonAnswer,
} from '@/components/team/team-answer';
import { findActor } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { disablePerson, enablePerson, InviteInput, inviteAgain, invitePerson } from '@/lib/db/team';
import { env } from '@/lib/env';

const PersonRequest = z.strictObject({ id: z.uuid() });

/** Adds a person to the clinic; the answer carries the address they set their password at. */
export async function inviteAction(request: unknown): Promise<InviteAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = InviteInput.safeParse(request);
  if (!read.success) {
    const fields = read.error.issues.map(({ path: [field] }) => field as InviteField);
    return { status: 'invalid', fields };
  }

  const answer = await invitePerson(await db(), actor, { input: read.data, now: new Date() });
  if (answer.status !== 'invited') return answer;
  revalidatePath('/team');
  return { ...addressOf(answer), name: `${read.data.title} ${read.data.name}`.trim() };
}

/** Makes a new address for a person; the one before it stops working. */
export async function inviteAgainAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = PersonRequest.safeParse(request);
  if (!read.success) return { status: 'not-found' };

  const answer = await inviteAgain(await db(), actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer.status === 'invited' ? addressOf(answer) : answer;
}

/** Signs a person out everywhere and keeps them out. */
export async function disableAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = PersonRequest.safeParse(request);
  if (!read.success) return { status: 'not-found' };

  const answer = await disablePerson(await db(), actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer;
}

/** Lets a disabled person sign in again. */
export async function enableAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const actor = await findActor();
  if (!actor) return { status: 'signed-out' };
  const read = PersonRequest.safeParse(request);
  if (!read.success) return { status: 'not-found' };

  const answer = await enablePerson(await db(), actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer;
}

function addressOf({ token, expiresAt }: { token: string; expiresAt: Date }): NewAddress {
  return { status: 'invited', url: `${env().publicUrl}/join?token=${token}`, expiresAt };
}
