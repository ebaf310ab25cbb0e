import 'server-only';
import { createHash } from 'node:crypto';
import type { Db } from './client';
import { limiterOf, type Permit, takePoint } from './limiter';

/**
 * `address`: the network address as the nearest proxy saw it. `device`: names a browser in which this account was
 * opened before; `null` for any other.
 */
export type SignInSource = { email: string; address: string; device: string | null };

const FREE_FAILURES = 5;
const FIRST_PAUSE_SECONDS = 15;
const LONGEST_PAUSE_SECONDS = 15 * 60;
const FAILURES_PER_ADDRESS = 50;
/** Ours: ten times what a hospital's people mistype in a quarter of an hour; known browsers are not held up by it. */
const FAILURES_ANYWHERE = 1000;
const ANYWHERE = 'all';
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
  anywhere: limiterOf(db, {
    name: 'sign-in-anywhere',
    points: FAILURES_ANYWHERE,
    seconds: LONGEST_PAUSE_SECONDS,
  }),
});

/** What is counted together: an account by whoever tries, or by one browser that is known for it. */
const triesOf = ({ email, device }: SignInSource) =>
  keyOf(device === null ? email : `${device} ${email}`);

/**
 * Counts a try before its password is looked at, so that tries at the same moment are counted too. After five
 * failures of an account each further try waits, twice as long each time, a quarter of an hour at most. A browser that
 * is known for the account has five of its own: nobody else's guesses keep its person out.
 *
 * @throws when the database does not answer: nobody signs in uncounted.
 */
export async function takeSignInTry(db: Db, source: SignInSource): Promise<Permit> {
  const { failures, pause, address, anywhere } = limitersOf(db);
  if (source.device === null) {
    const byAddress = await takePoint(address, keyOf(source.address));
    if (!byAddress.allowed) return byAddress;
    const byAll = await takePoint(anywhere, ANYWHERE);
    if (!byAll.allowed) return byAll;
  }

  const account = triesOf(source);
  const { consumedPoints } = await failures.consume(account);
  if (consumedPoints < FREE_FAILURES) return { allowed: true };

  const doublings = Math.min(consumedPoints - FREE_FAILURES, 10);
  const seconds = Math.min(FIRST_PAUSE_SECONDS * 2 ** doublings, LONGEST_PAUSE_SECONDS);
  const permit = await takePoint(pause, account, seconds);
  // A try that was not let through is no failure: waiting must not grow by trying.
  if (!permit.allowed) await failures.reward(account, 1);
  return permit;
}

/** After the right password: where it came from gets its try back. A code may still be asked for. */
export async function returnSourceTry(db: Db, source: SignInSource): Promise<void> {
  if (source.device !== null) return;
  const { address, anywhere } = limitersOf(db);
  await address.reward(keyOf(source.address), 1);
  await anywhere.reward(ANYWHERE, 1);
}

/** After a sign-in the account starts anew. */
export async function forgiveAccountTries(db: Db, source: SignInSource): Promise<void> {
  const { failures, pause } = limitersOf(db);
  const account = triesOf(source);
  await failures.delete(account);
  await pause.delete(account);
}

const HOUR_SECONDS = 60 * 60;

/**
 * Counts that somebody asked for a letter to set a new password. `person`: this address gets no further one for now,
 * which the asker is not told. @throws when the database does not answer.
 */
export async function takeResetTry(
  db: Db,
  { email, address }: Pick<SignInSource, 'email' | 'address'>,
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
