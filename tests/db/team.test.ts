import { expect, test } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { signIn } from '@/lib/auth/sign-in';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findInvitation, joinClinic } from '@/lib/db/invitations';
import { findSession, openSession } from '@/lib/db/sessions';
import {
  disablePerson,
  enablePerson,
  InviteInput,
  inviteAgain,
  invitePerson,
  listTeam,
} from '@/lib/db/team';
import { clinicWith, emptyDatabase } from '@/tests/support/database';

const now = new Date('2026-11-24T03:00:00Z');
const inAWeek = new Date('2026-12-01T03:00:00Z');
const password = 'ประโยคลับของคลินิกตัวอย่าง';
const email = 'pim@clinic.example';
const input: InviteInput = {
  title: 'Dr',
  name: 'Pim Example',
  email,
  role: 'physiatrist',
  licence: 'TEST-1',
  language: 'th',
};

async function clinicThatInvites() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const invited = await invitePerson(db, actor, { input, now });
  const { id } = await db.user.findUniqueOrThrow({ where: { email } });
  return { db, actor, id, token: tokenOf(invited) };
}

const tokenOf = (answer: { status: string; token?: string }) => answer.token ?? '';

const join = (db: Db, token: string, passwordHash = 'hash', at = now) =>
  joinClinic(db, { token, password: { passwordHash, needsFactor: false } }, at);

const tryToSignIn = (db: Db) => signIn(db, { email, password, address: '192.0.2.1' }, now);

async function actsOf(db: Db, subjectId: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({
    where: { subjectId },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ action }) => action);
}

async function memberOf(db: Db, actor: Actor, id: string, at = now) {
  const team = await listTeam(db, actor, at);
  return team.status === 'listed' ? team.members.find((member) => member.id === id) : undefined;
}

test('who is invited sets a password and signs in, in the clinic and the role they were given', async () => {
  const { db, actor, id, token } = await clinicThatInvites();
  expect(await memberOf(db, actor, id)).toMatchObject({ state: 'invited', invitedUntil: inAWeek });
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
  expect(await tryToSignIn(db)).toEqual({ status: 'wrong-credentials' });

  expect(await findInvitation(db, token, now)).toMatchObject({
    email,
    clinicName: actor.clinic.name,
    hasSecondFactor: false,
  });
  expect(await join(db, token, await hashPassword(password))).toEqual({ status: 'joined' });

  const answer = await tryToSignIn(db);
  const session = answer.status === 'signed-in' ? answer.sessionId : '';
  const { name, role, licence } = input;
  const { clinicId } = actor;
  const person = { userId: id, clinicId, name, role, licence };
  expect((await findSession(db, session, now))?.actor).toMatchObject(person);
  expect(await memberOf(db, actor, id)).toMatchObject({ state: 'active', invitedUntil: null });
  expect(await actsOf(db, id)).toEqual(['user.invited', 'user.joined', 'session.opened']);
});

test('of three joins at once one is heard, and none after it', async () => {
  const { db, id, token } = await clinicThatInvites();
  const answers = await Promise.all(['1', '2', '3'].map((hash) => join(db, token, hash)));
  answers.push(await join(db, token));

  expect(answers.filter(({ status }) => status === 'joined')).toHaveLength(1);
  expect(await findInvitation(db, token, now)).toBeNull();
  expect(await actsOf(db, id)).toEqual(['user.invited', 'user.joined']);
});

test('a guessed, an expired and a replaced token set no password', async () => {
  const { db, actor, id, token } = await clinicThatInvites();
  const wrong = { status: 'wrong-token' };
  expect(await join(db, 'guess')).toEqual(wrong);
  expect(await join(db, token, 'hash', inAWeek)).toEqual(wrong);
  expect(await memberOf(db, actor, id, inAWeek)).toMatchObject({ invitedUntil: null });

  const second = tokenOf(await inviteAgain(db, actor, { id, now }));
  expect(await join(db, token)).toEqual(wrong);
  expect(await findInvitation(db, token, now)).toBeNull();
  expect(await actsOf(db, id)).toEqual(['user.invited', 'user.invited']);
  expect(await db.user.count({ where: { passwordHash: 'hash' } })).toBe(0);
  expect(await join(db, second)).toEqual({ status: 'joined' });
});

test('a new password ends the sessions that were opened with the old one', async () => {
  const { db, actor, id, token } = await clinicThatInvites();
  await join(db, token);
  const session = await openSession(db, { clinicId: actor.clinicId, userId: id }, now);
  const own = await openSession(db, actor, now);
  const second = tokenOf(await inviteAgain(db, actor, { id, now }));
  expect(await findSession(db, session, now)).not.toBeNull();

  await join(db, second);

  expect(await findSession(db, session, now)).toBeNull();
  expect(await findSession(db, own, now)).not.toBeNull();
});

test('disabling ends sessions and address at once, and enabling brings neither back', async () => {
  const { db, actor, id, token } = await clinicThatInvites();
  await join(db, token, await hashPassword(password));
  const session = await openSession(db, { clinicId: actor.clinicId, userId: id }, now);
  const second = tokenOf(await inviteAgain(db, actor, { id, now }));

  expect(await disablePerson(db, actor, { id, now })).toEqual({ status: 'disabled' });
  expect(await disablePerson(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect(await inviteAgain(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect(await memberOf(db, actor, id)).toMatchObject({ state: 'disabled' });
  expect(await tryToSignIn(db)).toEqual({ status: 'wrong-credentials' });

  expect(await enablePerson(db, actor, { id, now })).toEqual({ status: 'enabled' });
  expect(await enablePerson(db, actor, { id, now })).toEqual({ status: 'not-found' });
  expect(await findSession(db, session, now)).toBeNull();
  expect(await join(db, second)).toEqual({ status: 'wrong-token' });
  expect(await tryToSignIn(db)).toMatchObject({ status: 'signed-in' });
  expect((await actsOf(db, id)).slice(-3)).toEqual([
    'user.disabled',
    'user.enabled',
    'session.opened',
  ]);
});

test('an administrator disables neither themselves nor, after being disabled, anybody else', async () => {
  const { db, actor, id } = await clinicThatInvites();
  expect(await disablePerson(db, actor, { id: actor.userId, now })).toEqual({ status: 'oneself' });
  expect(await actsOf(db, actor.userId)).toEqual([]);

  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: now } });
  expect(await disablePerson(db, actor, { id, now })).toEqual({ status: 'not-allowed' });
});

test('of two administrators who disable each other at once, one stays', async () => {
  const { db, actor, id } = await clinicThatInvites();
  await db.user.update({ where: { id }, data: { role: 'administrator' } });
  const other: Actor = { ...actor, userId: id };

  await Promise.all([
    disablePerson(db, actor, { id, now }),
    disablePerson(db, other, { id: actor.userId, now }),
  ]);

  expect(await db.user.count({ where: { disabledAt: null } })).toBe(1);
});

test("another clinic's person looks exactly like nobody", async () => {
  const { db, id, token } = await clinicThatInvites();
  const stranger = await clinicWith(db, 'administrator');
  const nobody = '01930000-0000-7000-8000-00000000dead';
  const before = await db.auditEvent.count();

  for (const act of [inviteAgain, disablePerson, enablePerson]) {
    for (const each of [id, nobody, 'no id']) {
      expect(await act(db, stranger, { id: each, now })).toEqual({ status: 'not-found' });
    }
  }
  expect(await memberOf(db, stranger, id)).toBeUndefined();
  expect(await db.auditEvent.count()).toBe(before);
  expect(await join(db, token)).toEqual({ status: 'joined' });
});

test('an e-mail is invited once, and the refusal is the same whichever clinic has it', async () => {
  const { db, actor } = await clinicThatInvites();
  const stranger = await clinicWith(db, 'administrator');
  const before = await db.auditEvent.count();

  const answers = [
    await invitePerson(db, actor, { input, now }),
    await invitePerson(db, stranger, { input, now }),
  ];

  expect(answers).toEqual([{ status: 'email-taken' }, { status: 'email-taken' }]);
  expect(await db.invitation.count()).toBe(1);
  expect(await db.auditEvent.count()).toBe(before);
});

test.each(['therapist', 'physiatrist'] as const)('a %s sees and changes nobody', async (role) => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, role);
  const refused = { status: 'not-allowed' };
  const request = { id: actor.userId, now };

  expect(await listTeam(db, actor, now)).toEqual(refused);
  expect(await invitePerson(db, actor, { input, now })).toEqual(refused);
  for (const act of [inviteAgain, disablePerson, enablePerson]) {
    expect(await act(db, actor, request)).toEqual(refused);
  }
  expect(await db.user.count()).toBe(1);
  expect(await db.auditEvent.count()).toBe(0);
});

test('a physiatrist needs a licence number, and nothing unasked is taken', () => {
  const accepts = (given: object) => InviteInput.safeParse({ ...input, ...given }).success;
  expect(accepts({})).toBe(true);
  expect(accepts({ licence: ' ' })).toBe(false);
  expect(accepts({ role: 'therapist', licence: '' })).toBe(true);
  expect(accepts({ role: 'owner' })).toBe(false);
  expect(accepts({ clinicId: 'another' })).toBe(false);
});
