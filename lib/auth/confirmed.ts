import 'server-only';
import type { Db } from '@/lib/db/client';
import { confirmSession } from '@/lib/db/own-sessions';
import { findPasswordFacts } from '@/lib/db/passwords';
import { takeCode } from '@/lib/db/second-factor';
import type { SignedIn } from '@/lib/db/sessions';
import { takeCodeTry } from '@/lib/db/sign-in-throttle';
import { fitsPassword } from './passwords';

/** Ours: as long as one change of rules, people or settings takes. */
const CONFIRMED_MS = 10 * 60 * 1000;

/** Whether the person showed lately that it is them, at the sign-in or since. */
export const isConfirmed = ({ confirmedAt }: Pick<SignedIn, 'confirmedAt'>, now: Date): boolean =>
  now.getTime() - confirmedAt.getTime() < CONFIRMED_MS;

/**
 * Takes the password, or the code of who has a second factor, for somebody who is signed in; tries are counted.
 *
 * @throws when the database does not answer.
 */
export async function confirmIdentity(
  db: Db,
  signedIn: SignedIn,
  { given, now }: { given: string; now: Date },
): Promise<'confirmed' | 'wrong' | 'throttled'> {
  const { actor, confirmsBy } = signedIn;
  if (!(await takeCodeTry(db, actor)).allowed) return 'throttled';
  const fits =
    confirmsBy === 'code'
      ? await takeCode(db, actor, { code: given, now })
      : await fitsPassword((await findPasswordFacts(db, actor)).passwordHash, given);
  if (!fits) return 'wrong';
  await confirmSession(db, signedIn, now);
  return 'confirmed';
}
