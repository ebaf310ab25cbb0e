import 'server-only';
import { cookies } from 'next/headers';
import { db } from '@/lib/db/client';
import { closeSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { cookieName, readSessionId } from './session-cookie';

/** Ends the session in the database first: a copied cookie is worth nothing afterwards. */
export async function signOut(): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId !== null) await closeSession(await db(), sessionId, new Date());
  const jar = await cookies();
  jar.delete(cookieName('searches'));
  jar.set(cookieName('session'), '', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: env().publicUrl.startsWith('https://'),
    maxAge: 0,
  });
}
