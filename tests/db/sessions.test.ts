import { expect, test } from 'vitest';
import { changePassword } from '@/lib/auth/change-password';
import { confirmIdentity, isConfirmed } from '@/lib/auth/confirmed';
import { keepablePassword } from '@/lib/auth/password-policy';
import { hashPassword } from '@/lib/auth/passwords';
import { signIn } from '@/lib/auth/sign-in';
import { forgetSessions } from '@/lib/db/forget-sessions';
import { closeOwnSessions, listSessions } from '@/lib/db/own-sessions';
import { findPasswordFacts, setPassword } from '@/lib/db/passwords';
import type { SignedIn } from '@/lib/db/sessions';
import { findSession, findSessionLeft, openSession } from '@/lib/db/sessions';
import { listTeam } from '@/lib/db/team';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';

const MINUTE = 60_000;
const now = new Date('2026-11-24T03:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const password = 'seven blue herons stand by the canal';
const another = 'forty umbrellas under a mango tree';
const email = 'somebody@clinic.example';

async function clinicWithPassword() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const passwordHash = await hashPassword(password);
  await db.user.update({ where: { id: actor.userId }, data: { email, passwordHash } });
  const open = (agent = '') => openSession(db, { ...actor, agent }, now);
  const find = async (sessionId: string, at = now): Promise<SignedIn> => {
    const found = await findSession(db, sessionId, at);
    if (!found) throw new Error('The session ended.');
    return found;
  };
  return { db, actor, open, find };
}

test('a person sees where they are signed in, and nobody else’s', async () => {
  const { db, actor, open } = await clinicWithPassword();
  await open('Firefox');
  const used = await open('Chrome');
  await openSession(db, await colleagueOf(db, actor, 'therapist'), now);
  await findSession(db, used, later(10));
  const seen = await listSessions(db, actor, later(12));
  expect(seen.map(({ agent }) => agent)).toEqual(['Chrome', 'Firefox']);
  // One that lay idle is over, and is not shown as if it lived.
  expect(await listSessions(db, actor, later(16))).toHaveLength(1);
});

test('what is kept of a session goes ninety days after its end, and nobody is invited anew for it', async () => {
  const { db, actor, open } = await clinicWithPassword();
  const administrator = await colleagueOf(db, actor, 'administrator');
  const day = 24 * 60;
  await open('Old');
  const subject = { passwordHash: null, subject: 'https://hospital.example somebody' };
  await db.user.update({ where: { id: actor.userId }, data: subject });
  await openSession(db, { ...actor, agent: 'Recent' }, later(80 * day));

  await forgetSessions(db, later(89 * day));
  expect(await db.session.count()).toBe(2);
  await forgetSessions(db, later(91 * day));
  expect(await db.session.findMany({ select: { agent: true } })).toEqual([{ agent: 'Recent' }]);
  await forgetSessions(db, later(200 * day));
  expect(await db.session.count()).toBe(0);
  const team = await listTeam(db, administrator, later(200 * day));
  const members = team.status === 'listed' ? team.members : [];
  expect(members.map(({ state }) => state)).toEqual(['active', 'active']);
});

test('a person signs out one place or everywhere else, never somebody else', async () => {
  const { db, actor, open, find } = await clinicWithPassword();
  const [here, there, elsewhere] = [await open(), await open(), await open()];
  const colleague = await openSession(db, await colleagueOf(db, actor, 'therapist'), now);
  const signedIn = await find(here);
  const theirs = (await find(colleague)).sessionHash;

  expect(await closeOwnSessions(db, signedIn, { only: theirs, now })).toBe(0);
  const only = (await find(there)).sessionHash;
  expect(await closeOwnSessions(db, signedIn, { only, now })).toBe(1);
  expect(await findSession(db, there, now)).toBeNull();
  expect(await closeOwnSessions(db, signedIn, { only: null, now })).toBe(1);
  expect(await findSession(db, elsewhere, now)).toBeNull();
  expect(await findSession(db, here, now)).not.toBeNull();
  expect(await findSession(db, colleague, now)).not.toBeNull();
});

test('a page that looks how long its session lasts does not prolong it', async () => {
  const { db, actor, open } = await clinicWithPassword();
  const sessionId = await open();
  expect(await findSessionLeft(db, sessionId, later(14))).toEqual({
    userId: actor.userId,
    idleLeftMs: MINUTE,
    leftMs: (480 - 14) * MINUTE,
    owesSecondFactor: false,
  });
  expect(await findSessionLeft(db, sessionId, later(15))).toBeNull();
  expect(await findSession(db, sessionId, later(15))).toBeNull();
  expect(await findSessionLeft(db, 'a guess', now)).toBeNull();
});

test('ten minutes after the sign-in the password is asked again before an act of weight', async () => {
  const { db, open, find } = await clinicWithPassword();
  const sessionId = await open();
  expect(isConfirmed(await find(sessionId), later(9.9))).toBe(true);
  expect(isConfirmed(await find(sessionId), later(10))).toBe(false);

  const signedIn = await find(sessionId);
  const give = (given: string) => confirmIdentity(db, signedIn, { given, now: later(12) });
  expect(await give('not the password')).toBe('wrong');
  expect(isConfirmed(await find(sessionId), later(12))).toBe(false);
  expect(await give(password)).toBe('confirmed');
  expect(isConfirmed(await find(sessionId), later(21))).toBe(true);
});

test('of thirty guesses at the password of an open session ten are looked at', async () => {
  const { db, open, find } = await clinicWithPassword();
  const signedIn = await find(await open());
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      confirmIdentity(db, signedIn, { given: `guess ${index}`, now }),
    ),
  );
  expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(10);
  expect(await confirmIdentity(db, signedIn, { given: password, now })).toBe('throttled');
});

test('a changed password ends every other session, and only the new one signs in', async () => {
  const { db, open, find } = await clinicWithPassword();
  const [here, there] = [await open(), await open()];
  const signedIn = await find(here);
  const change = (present: string, wanted: string) =>
    changePassword(db, signedIn, { present, wanted, now });
  expect(await change('not the password', another)).toEqual({ status: 'wrong-password' });
  expect(await change(password, 'short')).toEqual({ status: 'refused', trouble: 'too-short' });
  expect(await change(password, 'passwordpassword')).toEqual({
    status: 'refused',
    trouble: 'too-common',
  });
  expect(await findSession(db, there, now)).not.toBeNull();

  expect(await change(password, another)).toEqual({ status: 'changed', ended: 1 });
  expect(await findSession(db, there, now)).toBeNull();
  expect(await findSession(db, here, now)).not.toBeNull();
  const tryWith = (given: string) =>
    signIn(db, { email, password: given, address: '192.0.2.1' }, now);
  expect(await tryWith(password)).toEqual({ status: 'wrong-credentials' });
  expect(await tryWith(another)).toMatchObject({ status: 'signed-in' });
});

test('of two who change one password at once the second is told that theirs is not the present one', async () => {
  const { db, open, find } = await clinicWithPassword();
  const [owner, guesser] = [await find(await open()), await find(await open())];
  const facts = await findPasswordFacts(db, owner.actor);
  const late = await keepablePassword('what the guesser wanted it to be', []);
  expect(
    await changePassword(db, owner, { present: password, wanted: another, now }),
  ).toMatchObject({ status: 'changed' });

  const over = { password: late, over: facts, keep: guesser.sessionHash, now };
  expect(await setPassword(db, guesser.actor, over)).toBeNull();
  expect(await changePassword(db, owner, { present: password, wanted: another, now })).toEqual({
    status: 'wrong-password',
  });
});

test('a hash made at a lower cost is made anew at the sign-in, of the same password', async () => {
  const { db, actor } = await clinicWithPassword();
  const { hash } = await import('@node-rs/argon2');
  const weak = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await db.user.update({ where: { id: actor.userId }, data: { passwordHash: weak } });
  const tryAgain = () => signIn(db, { email, password, address: '192.0.2.1' }, now);

  expect(await tryAgain()).toMatchObject({ status: 'signed-in' });
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  expect(passwordHash).toContain('m=65536,t=3,p=1');
  expect(await tryAgain()).toMatchObject({ status: 'signed-in' });
});
