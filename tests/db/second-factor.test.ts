import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { keepablePassword } from '@/lib/auth/password-policy';
import { hashPassword } from '@/lib/auth/passwords';
import { signIn } from '@/lib/auth/sign-in';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { joinClinic, replaceInvitation } from '@/lib/db/invitations';
import { findPasswordFacts } from '@/lib/db/passwords';
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  findSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  takeCode,
} from '@/lib/db/second-factor';
import { saveSecondFactorRule } from '@/lib/db/second-factor-rule';
import { findSession, findSessionLeft, openSession } from '@/lib/db/sessions';
import { verifyAudit } from '@/lib/db/verify-audit';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { givePassword } from '@/tests/support/give-password';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-second-factor-`);

const HALF_MINUTE = 30_000;
const now = new Date('2026-11-24T03:00:00Z');
const later = (steps: number) => new Date(now.getTime() + steps * HALF_MINUTE);
const password = 'seven blue herons stand by the canal';
const email = 'somebody@clinic.example';

const codeOf = (seed: string, at: Date) =>
  new TOTP({ secret: seed }).generate({ timestamp: at.getTime() });

async function withSecondFactor(db: Db, actor: Actor) {
  const seed = (await beginSecondFactor(db, actor)) ?? '';
  const codes = await confirmSecondFactor(db, actor, { code: codeOf(seed, now), keep: '', now });
  return { seed, codes: codes ?? [] };
}

async function clinicWithPassword(role: Actor['role'] = 'physiatrist') {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, role);
  const passwordHash = await hashPassword(password);
  await db.user.update({ where: { id: actor.userId }, data: { email, passwordHash } });
  const tryWith = (code: string, at: Date) =>
    signIn(db, { email, password, code, address: '192.0.2.1' }, at);
  return { db, actor, tryWith };
}

test('a second factor is asked for once its first code was typed, and not before', async () => {
  const { db, actor, tryWith } = await clinicWithPassword();
  const seed = (await beginSecondFactor(db, actor)) ?? '';
  expect(await tryWith('', now)).toMatchObject({ status: 'signed-in' });

  expect(await confirmSecondFactor(db, actor, { code: '000000', keep: '', now })).toBeNull();
  const codes = await confirmSecondFactor(db, actor, { code: codeOf(seed, now), keep: '', now });
  expect(new Set(codes).size).toBe(10);
  expect(await tryWith('', now)).toEqual({ status: 'code-needed' });
  expect(await tryWith('000000', now)).toEqual({ status: 'wrong-code' });
  // The code that confirmed it is used up.
  expect(await tryWith(codeOf(seed, now), now)).toEqual({ status: 'wrong-code' });
  const next = codeOf(seed, later(1));
  expect(await tryWith(next, later(1))).toMatchObject({ status: 'signed-in' });
});

test('setting or giving up a second factor signs the person out everywhere else', async () => {
  const { db, actor } = await clinicWithPassword();
  const [here, there] = [await openSession(db, actor, now), await openSession(db, actor, now)];
  const keep = (await findSession(db, here, now))?.sessionHash ?? '';
  const seed = (await beginSecondFactor(db, actor)) ?? '';
  await confirmSecondFactor(db, actor, { code: codeOf(seed, now), keep, now });
  expect(await findSession(db, there, now)).toBeNull();
  expect(await findSession(db, here, now)).not.toBeNull();

  const again = await openSession(db, actor, now);
  expect(await dropSecondFactor(db, { actor, sessionHash: keep }, now)).toBe('removed');
  expect(await findSession(db, again, now)).toBeNull();
  expect(await findSession(db, here, now)).not.toBeNull();
  // What was only begun is no second factor that could be given up.
  await beginSecondFactor(db, actor);
  expect(await dropSecondFactor(db, { actor, sessionHash: keep }, now)).toBe('invalid');
});

test('neither the seed nor a recovery code can be read in the database', async () => {
  const { db, actor } = await clinicWithPassword();
  const { seed, codes } = await withSecondFactor(db, actor);
  const rows = JSON.stringify([
    await db.user.findMany(),
    await db.recoveryCode.findMany(),
    await db.auditEvent.findMany(),
  ]);
  for (const secret of [seed, ...codes]) expect(rows).not.toContain(secret);
});

test('of twenty submits of one code at once one is let through', async () => {
  const { db, actor } = await clinicWithPassword();
  const { seed, codes } = await withSecondFactor(db, actor);
  const count = async (code: string) => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => takeCode(db, actor, { code, now: later(1) })),
    );
    return taken.filter(Boolean).length;
  };
  expect(await count(codeOf(seed, later(1)))).toBe(1);
  expect(await count(codes[0] ?? '')).toBe(1);
  expect(await findSecondFactor(db, actor)).toMatchObject({ isSet: true, codesLeft: 9 });
});

test('a recovery code lets in who lost the phone, and new ones make the old worthless', async () => {
  const { db, actor, tryWith } = await clinicWithPassword();
  const { codes } = await withSecondFactor(db, actor);
  const [first = '', second = ''] = codes;
  expect(await tryWith(first.toUpperCase(), later(9))).toMatchObject({ status: 'signed-in' });
  const renewed = (await renewRecoveryCodes(db, actor)) ?? [];
  expect(await tryWith(second, later(9))).toEqual({ status: 'wrong-code' });
  expect(await tryWith(renewed[0] ?? '', later(9))).toMatchObject({ status: 'signed-in' });
});

test('a new password does not go round the second factor', async () => {
  const { db, actor, tryWith } = await clinicWithPassword();
  await withSecondFactor(db, actor);
  const { userId, clinicId } = actor;
  const { token } = await db.$transaction((tx) => replaceInvitation(tx, { userId, clinicId }, now));
  const passwordHash = await hashPassword(password);
  expect(
    await joinClinic(db, { token, password: { passwordHash, needsFactor: false } }, now),
  ).toEqual({ status: 'joined' });
  expect(await tryWith('', now)).toEqual({ status: 'code-needed' });
});

test('a password that is short beside a second factor is never enough alone', async () => {
  const { db, actor: owner } = await clinicWithPassword();
  await withSecondFactor(db, owner);
  const short = await keepablePassword('tamarind 71', []);
  expect(short.needsFactor).toBe(true);
  await givePassword(db, owner, { password: short, now });
  const session = { actor: owner, sessionHash: '' };
  expect(await dropSecondFactor(db, session, now)).toBe('password-short');
  expect(await findSecondFactor(db, owner)).toMatchObject({ isSet: true });

  const administrator = await colleagueOf(db, owner, 'administrator');
  expect(await resetSecondFactor(db, administrator, { id: owner.userId, now })).toEqual({
    status: 'password-removed',
  });
  expect(await findPasswordFacts(db, owner)).toMatchObject({ passwordHash: null });

  const long = await keepablePassword('a tamarind tree beside the canal', []);
  await givePassword(db, owner, { password: long, now });
  await withSecondFactor(db, owner);
  expect(await dropSecondFactor(db, session, now)).toBe('removed');
});

test('tries at a code are counted as tries at the password are', async () => {
  const { db, actor, tryWith } = await clinicWithPassword();
  const { seed } = await withSecondFactor(db, actor);
  for (let times = 0; times < 5; times += 1) await tryWith('000000', later(1));
  expect(await tryWith(codeOf(seed, later(1)), later(1))).toEqual({ status: 'throttled' });
});

test('where the clinic asks for it, who has none may do nothing else', async () => {
  const { db, actor } = await clinicWithPassword('administrator');
  const colleague = await colleagueOf(db, actor, 'therapist');
  const owes = async (person: Actor) => {
    const session = await openSession(db, person, now);
    const told = (await findSessionLeft(db, session, now))?.owesSecondFactor;
    const found = (await findSession(db, session, now))?.owesSecondFactor;
    expect(told).toBe(found);
    return found;
  };
  expect(await owes(actor)).toBe(false);

  const wanted = 'administrators' as const;
  await saveSecondFactorRule(db, actor, { loaded: 'nobody', wanted });
  expect([await owes(actor), await owes(colleague)]).toEqual([true, false]);
  await saveSecondFactorRule(db, actor, { loaded: wanted, wanted: 'everybody' });
  expect([await owes(actor), await owes(colleague)]).toEqual([true, true]);

  await withSecondFactor(db, actor);
  expect(await owes(actor)).toBe(false);
  expect(await dropSecondFactor(db, { actor, sessionHash: '' }, now)).toBe('owed');
});

test('the rule is changed by an administrator, and over what they saw only', async () => {
  const { db, actor } = await clinicWithPassword('administrator');
  const doctor = await colleagueOf(db, actor, 'physiatrist');
  const change = { loaded: 'nobody', wanted: 'everybody' } as const;
  expect(await saveSecondFactorRule(db, doctor, change)).toEqual({ status: 'not-allowed' });
  expect(await saveSecondFactorRule(db, actor, change)).toEqual({ status: 'saved' });
  expect(await saveSecondFactorRule(db, actor, change)).toEqual({ status: 'changed-elsewhere' });
});

test('an administrator takes it from a colleague who lost the phone, of their own clinic only', async () => {
  const { db, actor } = await clinicWithPassword('administrator');
  const doctor = await colleagueOf(db, actor, 'physiatrist');
  const stranger = await clinicWith(db, 'administrator');
  const { seed } = await withSecondFactor(db, doctor);
  const id = doctor.userId;
  expect(await resetSecondFactor(db, stranger, { id, now })).toEqual({ status: 'not-found' });
  expect(await resetSecondFactor(db, doctor, { id, now })).toEqual({ status: 'not-allowed' });
  expect(await takeCode(db, doctor, { code: codeOf(seed, later(1)), now: later(1) })).toBe(true);

  expect(await resetSecondFactor(db, actor, { id, now })).toEqual({
    status: 'second-factor-removed',
  });
  expect(await findSecondFactor(db, doctor)).toEqual({ isSet: false, isOwed: false, codesLeft: 0 });
  expect(await takeCode(db, doctor, { code: codeOf(seed, later(2)), now: later(2) })).toBe(false);
  expect(await resetSecondFactor(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect((await verifyAudit(db)).map(({ fault }) => fault)).toEqual([null, null]);
});
