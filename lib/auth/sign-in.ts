import 'server-only';
import type { Db } from '@/lib/db/client';
import { renewHash } from '@/lib/db/passwords';
import { takeCode } from '@/lib/db/second-factor';
import { findSignInUser, openSessionAs } from '@/lib/db/sessions';
import {
  forgiveAccountTries,
  returnSourceTry,
  type SignInSource,
  takeSignInTry,
} from '@/lib/db/sign-in-throttle';
import { fitsPassword, hashPassword, isOutdated } from './passwords';

export type SignInAnswer =
  | { status: 'signed-in'; sessionId: string }
  | { status: 'wrong-credentials' }
  | { status: 'code-needed' }
  | { status: 'wrong-code' }
  | { status: 'throttled' };

/** `code`: of the authenticator, or a recovery code; empty = not asked for yet. */
type Given = Pick<SignInSource, 'email' | 'address'> &
  Partial<Pick<SignInSource, 'device'>> & { password: string; code?: string; agent?: string };

/**
 * A wrong password, an unknown address and a disabled user get one answer, after one time. So does who was right when
 * the password or the second factor changed meanwhile.
 *
 * @throws when the database does not answer.
 */
export async function signIn(
  db: Db,
  { password, code = '', agent = '', device = null, ...from }: Given,
  now: Date,
): Promise<SignInAnswer> {
  const source = { ...from, device };
  const permit = await takeSignInTry(db, source);
  if (!permit.allowed) return { status: 'throttled' };

  const user = await findSignInUser(db, source.email);
  const passwordHash = user?.passwordHash ?? null;
  const fits = await fitsPassword(passwordHash, password);
  if (!user || !fits || passwordHash === null) return { status: 'wrong-credentials' };
  await returnSourceTry(db, source);
  if (user.hasSecondFactor) {
    if (code === '') return { status: 'code-needed' };
    // Tries at a code stay counted: whoever has the password must not guess it.
    if (!(await takeCode(db, user, { code, now }))) return { status: 'wrong-code' };
  }

  const sessionId = await openSessionAs(db, { ...user, agent }, now);
  if (sessionId === null) return { status: 'wrong-credentials' };
  await forgiveAccountTries(db, source);
  if (isOutdated(passwordHash)) {
    const after = await hashPassword(password);
    await renewHash(db, user, { before: passwordHash, after });
  }
  return { status: 'signed-in', sessionId };
}
