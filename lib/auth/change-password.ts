import 'server-only';
import type { Db } from '@/lib/db/client';
import { findPasswordFacts, setPassword } from '@/lib/db/passwords';
import type { SignedIn } from '@/lib/db/sessions';
import { takeCodeTry } from '@/lib/db/sign-in-throttle';
import { keepablePassword, type PasswordTrouble, passwordTrouble } from './password-policy';
import { fitsPassword } from './passwords';

export type PasswordChange =
  | { status: 'changed'; ended: number }
  | { status: 'wrong-password' | 'throttled' }
  | { status: 'refused'; trouble: PasswordTrouble };

/** Over the present password only, of which tries are counted. */
export async function changePassword(
  db: Db,
  { actor, sessionHash }: Pick<SignedIn, 'actor' | 'sessionHash'>,
  { present, wanted, now }: { present: string; wanted: string; now: Date },
): Promise<PasswordChange> {
  if (!(await takeCodeTry(db, actor)).allowed) return { status: 'throttled' };
  const facts = await findPasswordFacts(db, actor);
  if (!(await fitsPassword(facts.passwordHash, present))) return { status: 'wrong-password' };
  const trouble = passwordTrouble(wanted, facts);
  if (trouble) return { status: 'refused', trouble };
  const password = await keepablePassword(wanted, facts.about);
  const ended = await setPassword(db, actor, { password, over: facts, keep: sessionHash, now });
  // Somebody changed it while it was looked at: it is judged by how things are now.
  if (ended === null) return changePassword(db, { actor, sessionHash }, { present, wanted, now });
  return { status: 'changed', ended };
}
