'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { readSent } from '@/app/read-sent';
import type {
  InviteAnswer,
  InviteField,
  NewAddress,
  PersonAnswer,
  PersonField,
} from '@/components/team/team-answer';
import { findConfirmed } from '@/lib/auth/actor';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { db } from '@/lib/db/client';
import { handOver } from '@/lib/db/handover';
import { changePerson, PersonChange } from '@/lib/db/person-details';
import { resetSecondFactor } from '@/lib/db/second-factor';
import { disablePerson, enablePerson, InviteInput, inviteAgain, invitePerson } from '@/lib/db/team';
import { env } from '@/lib/env';

const PersonRequest = z.strictObject({ id: z.uuid() });
/** `successorId`: who gets the person's patients; `null` = nobody yet. */
const DisableRequest = PersonRequest.extend({ successorId: z.uuid().nullable() });
const HandOverRequest = PersonRequest.extend({ successorId: z.uuid() });

/** Adds a person to the clinic; the answer carries the address they set their password at. */
export async function inviteAction(request: unknown): Promise<InviteAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(InviteInput, request);
  if (!read.success) {
    const fields = read.error.issues.map(({ path: [field] }) => field as InviteField);
    return { status: 'invalid', fields };
  }

  const answer = await invitePerson(await db(), asked.actor, { input: read.data, now: new Date() });
  if (answer.status !== 'invited') return answer;
  revalidatePath('/team');
  return { ...addressOf(answer), name: `${read.data.title} ${read.data.name}`.trim() };
}

/** Makes a new address for a person; the one before it stops working. */
export async function inviteAgainAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(PersonRequest, request);
  if (!read.success) return { status: 'not-found' };

  const answer = await inviteAgain(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer.status === 'invited' ? addressOf(answer) : answer;
}

/** Lets a person sign in by the password alone who lost what gives their codes. */
export async function resetSecondFactorAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(PersonRequest, request);
  if (!read.success) return { status: 'not-found' };

  const answer = await resetSecondFactor(await db(), asked.actor, {
    ...read.data,
    now: new Date(),
  });
  revalidatePath('/team');
  return answer;
}

/** Changes what a person is called and may do. */
export async function changePersonAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(PersonChange, request);
  if (!read.success) {
    const fields = read.error.issues.map(({ path: [, field] }) => field as PersonField);
    return { status: 'invalid', fields };
  }

  const answer = await changePerson(await db(), asked.actor, read.data);
  revalidatePath('/team');
  return answer;
}

/** Gives a person's patients and open handouts to a colleague. */
export async function handOverAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(HandOverRequest, request);
  if (!read.success) return { status: 'no-such-colleague' };

  const answer = await handOver(await db(), asked.actor, read.data);
  revalidatePath('/team');
  return answer;
}

/** Signs a person out everywhere and keeps them out; their patients go to a colleague, or to nobody yet. */
export async function disableAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(DisableRequest, request);
  if (!read.success) return { status: 'not-found' };

  const answer = await disablePerson(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer;
}

/** Lets a disabled person sign in again. */
export async function enableAction(request: unknown): Promise<PersonAnswer> {
  await requireSameOrigin();
  const asked = await findConfirmed();
  if (asked.status !== 'confirmed') return asked;
  const read = readSent(PersonRequest, request);
  if (!read.success) return { status: 'not-found' };

  const answer = await enablePerson(await db(), asked.actor, { ...read.data, now: new Date() });
  revalidatePath('/team');
  return answer;
}

function addressOf({ token, expiresAt }: { token: string; expiresAt: Date }): NewAddress {
  return { status: 'invited', url: `${env().publicUrl}/join?token=${token}`, expiresAt };
}
