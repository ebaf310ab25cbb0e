import 'server-only';
import { cookies } from 'next/headers';
import { db } from '@/lib/db/client';
import { closeSession } from '@/lib/db/sessions';
import { cookieName, cookieOptions, readSessionId } from './session-cookie';

/** Ends the session in the database first: a copied cookie is worth nothing afterwards. */
export async function signOut(): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId !== null) await closeSession(await db(), sessionId, new Date());
  const jar = await cookies();
  for (const name of ['searches', 'session'] as const) {
    jar.set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 });
  }
}
