import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findSession, type SignedIn } from '@/lib/db/sessions';
import { noteUser } from '@/lib/log/request';
import { isConfirmed } from './confirmed';
import { readSessionId } from './session-cookie';

/**
 * Who is signed in, by the session's row, even where a second factor is still owed; asked once per request.
 *
 * @throws when the database does not answer.
 */
export const findSignedIn = cache((): Promise<SignedIn | null> => readSession('person'));

/** `person`: somebody does something, and the session goes on for it. The log tells from here on who it is. */
async function readSession(by: 'person' | 'page'): Promise<SignedIn | null> {
  const sessionId = await readSessionId();
  if (sessionId === null) return null;
  const signedIn = await findSession(await db(), sessionId, new Date(), by);
  if (signedIn) noteUser(signedIn.actor.userId);
  return signedIn;
}

/** Who is signed in and may work. @throws when the database does not answer. */
export async function findActor(): Promise<Actor | null> {
  return whoMayWork(await findSignedIn());
}

/** The same for what a page asks by itself, again and again: a desk that was left must not stay signed in by it. */
export async function findActorUnseen(): Promise<Actor | null> {
  return whoMayWork(await readSession('page'));
}

const whoMayWork = (signedIn: SignedIn | null): Actor | null =>
  signedIn && !signedIn.owesSecondFactor ? signedIn.actor : null;

/** Who is signed in, may work, and showed lately that it is them: acts of weight ask for it. */
export async function findConfirmed(): Promise<
  | ({ status: 'confirmed' } & Pick<SignedIn, 'actor' | 'sessionHash'>)
  | { status: 'signed-out' | 'unconfirmed' }
> {
  const signedIn = await findSignedIn();
  if (!signedIn || signedIn.owesSecondFactor) return { status: 'signed-out' };
  if (!isConfirmed(signedIn, new Date())) return { status: 'unconfirmed' };
  const { actor, sessionHash } = signedIn;
  return { status: 'confirmed', actor, sessionHash };
}

/** Who is signed in; anybody else is sent to the sign-in and comes back after it. */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (signedIn) return signedIn;
  const path = await askedPath();
  redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
}

/** Who is signed in and may work; who owes a second factor is sent to set it. */
export async function requireActor(): Promise<Actor> {
  const { actor, owesSecondFactor } = await requireSignedIn();
  if (!owesSecondFactor) return actor;
  const path = await askedPath();
  redirect(path ? `/second-factor?next=${encodeURIComponent(path)}` : '/second-factor');
}

async function askedPath(): Promise<string | null> {
  const path = (await headers()).get('x-khayap-path');
  return path?.startsWith('/') ? path : null;
}
