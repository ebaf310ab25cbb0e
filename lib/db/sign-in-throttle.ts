import 'server-only';
import { createHash } from 'node:crypto';
import type { Db } from './client';
import { limiterOf, type Permit, takePoint } from './limiter';

/** `address`: the network address as the nearest proxy saw it. */
export type SignInSource = { email: string; address: string };

const FREE_FAILURES = 5;
const FIRST_PAUSE_SECONDS = 15;
const LONGEST_PAUSE_SECONDS = 15 * 60;
const FAILURES_PER_ADDRESS = 50;
const DAY_SECONDS = 24 * 60 * 60;

/** Only hashes stand in the database: neither who tried nor from where. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url');

const limitersOf = (db: Db) => ({
  failures: limiterOf(db, { name: 'sign-in-failures', points: 1_000_000, seconds: DAY_SECONDS }),
  pause: limiterOf(db, { name: 'sign-in-pause', points: 1, seconds: LONGEST_PAUSE_SECONDS }),
  address: limiterOf(db, {
    name: 'sign-in-address',
    points: FAILURES_PER_ADDRESS,
    seconds: LONGEST_PAUSE_SECONDS,
  }),
});

/**
 * Counts a try before its password is looked at, so that tries at the same moment are counted too. After five
 * failures of an account each further try waits, twice as long each time, a quarter of an hour at most.
 *
 * @throws when the database does not answer: nobody signs in uncounted.
 */
export async function takeSignInTry(db: Db, source: SignInSource): Promise<Permit> {
  const { failures, pause, address } = limitersOf(db);
  const byAddress = await takePoint(address, keyOf(source.address));
  if (!byAddress.allowed) return byAddress;

  const account = keyOf(source.email);
  const { consumedPoints } = await failures.consume(account);
  if (consumedPoints < FREE_FAILURES) return { allowed: true };

  const doublings = Math.min(consumedPoints - FREE_FAILURES, 10);
  const seconds = Math.min(FIRST_PAUSE_SECONDS * 2 ** doublings, LONGEST_PAUSE_SECONDS);
  const permit = await takePoint(pause, account, seconds);
  // A try that was not let through is no failure: waiting must not grow by trying.
  if (!permit.allowed) await failures.reward(account, 1);
  return permit;
}

/** After the right password: the account starts anew, and the address gets its try back. */
export async function forgiveSignInTries(db: Db, source: SignInSource): Promise<void> {
  const { failures, pause, address } = limitersOf(db);
  const account = keyOf(source.email);
  await failures.delete(account);
  await pause.delete(account);
  await address.reward(keyOf(source.address), 1);
}

const HOUR_SECONDS = 60 * 60;

/**
 * Counts that somebody asked for a letter to set a new password. `person`: this address gets no further one for now,
 * which the asker is not told. @throws when the database does not answer.
 */
export async function takeResetTry(
  db: Db,
  { email, address }: SignInSource,
): Promise<'allowed' | 'person' | 'address'> {
  const byAddress = { name: 'reset-address', points: 20, seconds: HOUR_SECONDS };
  const byPerson = { name: 'reset-person', points: 3, seconds: HOUR_SECONDS };
  if (!(await takePoint(limiterOf(db, byAddress), keyOf(address))).allowed) return 'address';
  const { allowed } = await takePoint(limiterOf(db, byPerson), keyOf(email));
  return allowed ? 'allowed' : 'person';
}

const CODE_TRIES = 10;

/** Counts a try at a code or a password by somebody who is signed in. @throws when the database does not answer. */
export function takeCodeTry(db: Db, { userId }: { userId: string }): Promise<Permit> {
  const options = { name: 'code-tries', points: CODE_TRIES, seconds: LONGEST_PAUSE_SECONDS };
  return takePoint(limiterOf(db, options), userId);
}
