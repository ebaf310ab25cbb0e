import { expect, test } from 'vitest';
import { AccountChange, saveAccount } from '@/lib/db/account';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { changePerson, PersonChange } from '@/lib/db/person-details';
import { findSession, openSession } from '@/lib/db/sessions';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';

const now = new Date('2026-11-24T03:00:00Z');

async function changeOf(db: Db, id: string, patch: object) {
  const { title, name, role, licence } = await db.user.findUniqueOrThrow({ where: { id } });
  const loaded = { title, name, role, licence };
  return PersonChange.parse({ id, loaded, wanted: { ...loaded, ...patch } });
}

const actsOf = (db: Db, subjectId: string) => db.auditEvent.findMany({ where: { subjectId } });

test('a changed name, licence and role hold from the next request of the person on', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const { userId } = await colleagueOf(db, actor, 'therapist');
  const session = await openSession(db, { clinicId: actor.clinicId, userId }, now);
  const wanted = { name: 'Pim Newname', title: 'พญ.', role: 'physiatrist', licence: 'TEST-9' };

  const change = await changeOf(db, userId, wanted);
  expect(await changePerson(db, actor, change)).toEqual({ status: 'changed' });
  expect(await changePerson(db, actor, change)).toEqual({ status: 'changed-elsewhere' });

  expect((await findSession(db, session, now))?.actor).toMatchObject(wanted);
  expect((await actsOf(db, userId)).map(({ action, details }) => [action, details])).toEqual([
    ['session.opened', {}],
    ['user.changed', { from: 'therapist', to: 'physiatrist' }],
  ]);
});

test('the last administrator who can sign in keeps the role', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const step = await changeOf(db, actor.userId, { role: 'therapist' });
  expect(await changePerson(db, actor, step)).toEqual({ status: 'last-administrator' });

  const other = await colleagueOf(db, actor, 'administrator');
  await db.user.update({ where: { id: other.userId }, data: { passwordHash: null } });
  expect(await changePerson(db, actor, step)).toEqual({ status: 'last-administrator' });
  await db.user.update({
    where: { id: other.userId },
    data: { passwordHash: 'hash', disabledAt: now },
  });
  expect(await changePerson(db, actor, step)).toEqual({ status: 'last-administrator' });
  await db.user.update({ where: { id: other.userId }, data: { disabledAt: null } });
  expect(await changePerson(db, actor, step)).toEqual({ status: 'changed' });
});

test('of two administrators who step down at once, one stays', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const other = await colleagueOf(db, actor, 'administrator');
  const stepDown = async (who: Actor) =>
    changePerson(db, who, await changeOf(db, who.userId, { role: 'physiatrist', licence: 'T-1' }));

  const answers = await Promise.all([stepDown(actor), stepDown(other)]);

  expect(answers.map(({ status }) => status).toSorted()).toEqual(['changed', 'last-administrator']);
  expect(await db.user.count({ where: { role: 'administrator' } })).toBe(1);
});

test('nobody else changes a person, and another clinic finds none', async () => {
  const db = await emptyDatabase();
  const doctor = await clinicWith(db, 'physiatrist');
  const stranger = await clinicWith(db, 'administrator');
  const change = await changeOf(db, doctor.userId, { name: 'Somebody Else', licence: 'T-1' });
  expect(await changePerson(db, doctor, change)).toEqual({ status: 'not-allowed' });
  expect(await changePerson(db, stranger, change)).toEqual({ status: 'not-found' });
  expect(await actsOf(db, doctor.userId)).toEqual([]);
  const { wanted } = change;
  const asPhysiatrist = (licence: string) =>
    PersonChange.safeParse({ ...change, wanted: { ...wanted, role: 'physiatrist', licence } });
  expect([asPhysiatrist(' ').success, asPhysiatrist('T-1').success]).toEqual([false, true]);
});

test('one changes one’s own name and language, and a physiatrist keeps a licence number', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const session = await openSession(db, actor, now);
  const { title, name, licence } = actor;
  const loaded = { title, name, licence, language: actor.language };
  const wanted = { title: 'นพ.', name: 'Satit Newname', licence: 'TEST-3', language: null };

  const without = AccountChange.parse({ loaded, wanted: { ...wanted, licence: ' ' } });
  expect(await saveAccount(db, actor, without)).toEqual({ status: 'licence-missing' });
  const change = { loaded, wanted };
  expect(await saveAccount(db, actor, change)).toEqual({ status: 'saved' });
  expect(await saveAccount(db, actor, change)).toEqual({ status: 'changed-elsewhere' });

  expect((await findSession(db, session, now))?.actor).toMatchObject({
    ...wanted,
    role: 'physiatrist',
  });
  expect(await actsOf(db, actor.userId)).toMatchObject([
    { action: 'session.opened' },
    { action: 'user.changed', actorId: actor.userId, details: {} },
  ]);
});
