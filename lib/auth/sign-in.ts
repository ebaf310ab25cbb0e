import 'server-only';
import type { Db } from '@/lib/db/client';
import { renewHash } from '@/lib/db/passwords';
import { takeCode } from '@/lib/db/second-factor';
import { findSignInUser, openSession } from '@/lib/db/sessions';
import { forgiveSignInTries, takeSignInTry } from '@/lib/db/sign-in-throttle';
import { fitsPassword, hashPassword, isOutdated } from './passwords';

export type SignInAnswer =
  | { status: 'signed-in'; sessionId: string }
  | { status: 'wrong-credentials' }
  | { status: 'code-needed' }
  | { status: 'wrong-code' }
  | { status: 'throttled' };

/** `code`: of the authenticator, or a recovery code; empty = not asked for yet. */
type Given = { email: string; address: string; password: string; code?: string; agent?: string };

/**
 * A wrong password, an unknown address and a disabled user get one answer, after one time.
 *
 * @throws when the database does not answer.
 */
export async function signIn(
  db: Db,
  { password, code = '', agent = '', ...source }: Given,
  now: Date,
): Promise<SignInAnswer> {
  const permit = await takeSignInTry(db, source);
  if (!permit.allowed) return { status: 'throttled' };

  const user = await findSignInUser(db, source.email);
  const passwordHash = user?.passwordHash ?? null;
  const fits = await fitsPassword(passwordHash, password);
  if (!user || !fits || passwordHash === null) return { status: 'wrong-credentials' };
  if (user.hasSecondFactor) {
    if (code === '') return { status: 'code-needed' };
    // Tries at a code stay counted: whoever has the password must not guess it.
    if (!(await takeCode(db, user, { code, now }))) return { status: 'wrong-code' };
  }

  await forgiveSignInTries(db, source);
  if (isOutdated(passwordHash)) {
    const after = await hashPassword(password);
    await renewHash(db, user, { before: passwordHash, after });
  }
  return { status: 'signed-in', sessionId: await openSession(db, { ...user, agent }, now) };
}
