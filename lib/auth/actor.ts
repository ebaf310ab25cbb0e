import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import { readSessionId } from './session-cookie';

/** Who is signed in, by the session's row; asked once per request. @throws when the database does not answer. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId === null ? null : findSession(await db(), sessionId, new Date());
});

/** Who is signed in; anybody else is sent to the sign-in and comes back after it. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const path = (await headers()).get('x-khayap-path');
  redirect(path?.startsWith('/') ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in');
}
