import { verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { signIn } from '@/lib/auth/sign-in';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findInvitation, replaceInvitation } from '@/lib/db/invitations';
import { claimMail } from '@/lib/db/outbox';
import { queuePasswordReset } from '@/lib/db/password-reset';
import {
  closeSession,
  findSession,
  findSignInUser,
  openSession,
  openSessionAs,
} from '@/lib/db/sessions';
import { captureLog } from '@/tests/support/captured-log';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { givePassword } from '@/tests/support/give-password';

// As it is, and counted.
vi.mock('@node-rs/argon2', { spy: true });

const MINUTE = 60_000;
const now = new Date('2026-11-24T03:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const password = 'a pass phrase of the clinic';
const email = 'somebody@clinic.example';

async function clinicWithPassword() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const passwordHash = await hashPassword(password);
  await db.user.update({ where: { id: actor.userId }, data: { email, passwordHash } });
  return { db, actor };
}

const tryWith = (
  db: Db,
  given: { password: string; email?: string; address?: string; device?: string },
) => signIn(db, { email, address: '192.0.2.1', ...given }, now);

test('the right password opens a session that stands for its user, with an audit event', async () => {
  const { db, actor } = await clinicWithPassword();

  const answer = await tryWith(db, { password });

  const sessionId = answer.status === 'signed-in' ? answer.sessionId : '';
  expect((await findSession(db, sessionId, now))?.actor).toEqual(actor);
  expect(JSON.stringify(await db.session.findMany())).not.toContain(sessionId);
  expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'session.opened' }]);
});

test('a wrong password, an unknown address and a disabled user get one answer', async () => {
  const { db, actor } = await clinicWithPassword();
  const wrong = { status: 'wrong-credentials' };

  expect(await tryWith(db, { password: 'not the pass phrase' })).toEqual(wrong);
  expect(await tryWith(db, { password, email: 'nobody@clinic.example' })).toEqual(wrong);
  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: now } });
  expect(await tryWith(db, { password })).toEqual(wrong);
});

test('as dear a look is taken at nobody as at a wrong password', async () => {
  const { db, actor } = await clinicWithPassword();
  const looked = vi.mocked(verify);
  const costOf = async (given: { password: string; email?: string }) => {
    looked.mockClear();
    await tryWith(db, given);
    return looked.mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$'));
  };
  const dear = await costOf({ password: 'wrong' });
  expect(dear).toEqual(['$argon2id$v=19$m=65536,t=3,p=1']);
  expect(await costOf({ password, email: 'nobody@clinic.example' })).toEqual(dear);
  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: now } });
  expect(await costOf({ password })).toEqual(dear);
});

test('a session ends after a quarter of an hour unused, after eight hours, and at sign-out', async () => {
  const { db, actor } = await clinicWithPassword();
  const idle = await openSession(db, actor, now);
  expect(await findSession(db, idle, later(14))).not.toBeNull();
  expect(await findSession(db, idle, later(28))).not.toBeNull();
  expect(await findSession(db, idle, later(44))).toBeNull();

  const busy = await openSession(db, actor, now);
  for (let minutes = 10; minutes < 480; minutes += 10) await findSession(db, busy, later(minutes));
  expect(await findSession(db, busy, later(479))).not.toBeNull();
  expect(await findSession(db, busy, later(480))).toBeNull();

  const left = await openSession(db, actor, now);
  await closeSession(db, left, now);
  expect(await findSession(db, left, now)).toBeNull();
  expect(await findSession(db, 'guess', now)).toBeNull();
});

test('a disabled user is out at the next request', async () => {
  const { db, actor } = await clinicWithPassword();
  const sessionId = await openSession(db, actor, now);
  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: now } });
  expect(await findSession(db, sessionId, now)).toBeNull();
});

test('of twenty guesses at once five are looked at, and then the right password waits too', async () => {
  const { db } = await clinicWithPassword();
  const guesses = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      tryWith(db, { password: `guess ${index}`, address: `192.0.2.${index}` }),
    ),
  );
  expect(guesses.filter(({ status }) => status === 'wrong-credentials')).toHaveLength(5);
  expect(await tryWith(db, { password })).toEqual({ status: 'throttled' });
  expect(await tryWith(db, { password, email: 'other@clinic.example' })).toEqual({
    status: 'wrong-credentials',
  });
});

test('a limit that is reached is a line with its name, and not whose it is', async () => {
  const { db } = await clinicWithPassword();
  const lines = captureLog();
  for (let tries = 0; tries < 5; tries += 1) await tryWith(db, { password: 'wrong' });

  expect(await tryWith(db, { password })).toEqual({ status: 'throttled' });

  const reached = lines.filter(({ event }) => event === 'limit.reached');
  expect(reached).toMatchObject([{ level: 'info', limit: 'sign-in-pause' }]);
  expect(JSON.stringify(reached)).not.toMatch(/clinic\.example|192\.0\.2/);
});

test('the wait ends by itself and forgives with the right password', async () => {
  const { db } = await clinicWithPassword();
  for (let times = 0; times < 5; times += 1) await tryWith(db, { password: 'wrong' });
  expect(await tryWith(db, { password })).toEqual({ status: 'throttled' });

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16_000 });
  try {
    expect(await tryWith(db, { password })).toMatchObject({ status: 'signed-in' });
    expect(await tryWith(db, { password: 'wrong' })).toEqual({ status: 'wrong-credentials' });
    expect(await tryWith(db, { password })).toMatchObject({ status: 'signed-in' });
  } finally {
    vi.useRealTimers();
  }
});

test('one address that tries many accounts waits as well', async () => {
  const { db } = await clinicWithPassword();
  await tryWith(db, { password: 'wrong', email: 'first@clinic.example' });
  await db.rateLimiterFlexible.updateMany({
    where: { key: { startsWith: 'sign-in-address' } },
    data: { points: 50 },
  });
  expect(await tryWith(db, { password })).toEqual({ status: 'throttled' });
  expect(await tryWith(db, { password, address: '192.0.2.9' })).toMatchObject({
    status: 'signed-in',
  });
});

test('whoever guesses from elsewhere keeps nobody out who works in a browser that the account knows', async () => {
  const { db } = await clinicWithPassword();
  for (let times = 0; times < 8; times += 1) {
    await tryWith(db, { password: 'wrong', address: `192.0.2.${times}` });
  }
  await db.rateLimiterFlexible.updateMany({
    where: { key: { startsWith: 'sign-in-anywhere' } },
    data: { points: 1000 },
  });
  expect(await tryWith(db, { password })).toEqual({ status: 'throttled' });
  expect(await tryWith(db, { password, email: 'another@clinic.example' })).toEqual({
    status: 'throttled',
  });
  const known = { device: 'a browser of the clinic' };
  expect(await tryWith(db, { password, ...known })).toMatchObject({ status: 'signed-in' });
  // It is let guess no more than anybody.
  const guesses = await Promise.all(
    Array.from({ length: 20 }, () => tryWith(db, { password: 'wrong', ...known })),
  );
  expect(guesses.filter(({ status }) => status === 'wrong-credentials')).toHaveLength(5);
});

test('a whole shift signs in with second factors from one address', async () => {
  const { db, actor } = await clinicWithPassword();
  await db.user.update({ where: { id: actor.userId }, data: { totpConfirmedAt: now } });
  for (let people = 0; people < 3; people += 1) {
    await db.rateLimiterFlexible.deleteMany({ where: { key: { startsWith: 'sign-in-fail' } } });
    expect(await tryWith(db, { password })).toEqual({ status: 'code-needed' });
  }
  const counted = await db.rateLimiterFlexible.findMany({
    where: {
      OR: ['sign-in-address', 'sign-in-anywhere'].map((key) => ({ key: { startsWith: key } })),
    },
  });
  expect(counted.map(({ points }) => points)).toEqual([0, 0]);
});

const another = { passwordHash: 'another', needsFactor: false };

const whoSignsInNow = {
  'a new password was set': (db: Db, actor: Actor) =>
    givePassword(db, actor, { password: another, now }),
  'a second factor was set': (db: Db, { userId: id }: Actor) =>
    db.user.update({ where: { id }, data: { totpConfirmedAt: now } }),
  'the person was disabled': (db: Db, { userId: id }: Actor) =>
    db.user.update({ where: { id }, data: { disabledAt: now } }),
};

test.each(Object.entries(whoSignsInNow))(
  'who had the right password gets no session when %s meanwhile',
  async (_what, happens) => {
    const { db, actor } = await clinicWithPassword();
    const user = await findSignInUser(db, email);
    if (!user) throw new Error('This person is there.');
    await happens(db, actor);
    expect(await openSessionAs(db, user, now)).toBeNull();
    expect(await db.session.count()).toBe(0);
  },
);

test('who changes the password ends what others hold to set one', async () => {
  const { db, actor } = await clinicWithPassword();
  const { userId, clinicId } = actor;
  const person = { userId, clinicId };
  const { token } = await db.$transaction((tx) => replaceInvitation(tx, person, now));
  await queuePasswordReset(db, { email, language: 'en', now });
  await givePassword(db, actor, { password: another, now });
  expect(await findInvitation(db, token, now)).toBeNull();
  expect(await claimMail(db, later(60))).toBeNull();
});

test('what a page asks by itself keeps no session open', async () => {
  const { db, actor } = await clinicWithPassword();
  const left = await openSession(db, actor, now);
  for (let minutes = 2; minutes < 15; minutes += 2) {
    expect(await findSession(db, left, later(minutes), 'page')).not.toBeNull();
  }
  expect(await findSession(db, left, later(15))).toBeNull();
});

test('without its counts in the database nobody signs in', async () => {
  const { db } = await clinicWithPassword();
  await db.$executeRaw`DROP TABLE "RateLimiterFlexible"`;
  await expect(tryWith(db, { password })).rejects.toThrow();
  expect(await db.session.count()).toBe(0);
});
