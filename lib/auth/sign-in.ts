import 'server-only';
import type { Db } from '@/lib/db/client';
import { findSignInUser, openSession } from '@/lib/db/sessions';
import { forgiveSignInTries, takeSignInTry } from '@/lib/db/sign-in-throttle';
import { fitsPassword } from './passwords';

export type SignInAnswer =
  | { status: 'signed-in'; sessionId: string }
  | { status: 'wrong-credentials' }
  | { status: 'throttled' };

/**
 * A wrong password, an unknown address and a disabled user get one answer, after one time.
 *
 * @throws when the database does not answer.
 */
export async function signIn(
  db: Db,
  { password, ...source }: { email: string; address: string; password: string },
  now: Date,
): Promise<SignInAnswer> {
  const permit = await takeSignInTry(db, source);
  if (!permit.allowed) return { status: 'throttled' };

  const user = await findSignInUser(db, source.email);
  const fits = await fitsPassword(user?.passwordHash ?? null, password);
  if (!user || !fits) return { status: 'wrong-credentials' };

  await forgiveSignInTries(db, source);
  return { status: 'signed-in', sessionId: await openSession(db, user, now) };
}
