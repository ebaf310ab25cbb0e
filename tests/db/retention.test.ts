import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { saveDraft } from '@/lib/db/drafts';
import { handOver } from '@/lib/db/handover';
import { noteVisit } from '@/lib/db/patient-visits';
import { createPatient } from '@/lib/db/patients';
import { findPrivacyNotice, recordPrivacyNotice } from '@/lib/db/privacy-notice';
import { nameResponsible } from '@/lib/db/responsible';
import { changeRetention, eraseDueRecords, listDueRecords } from '@/lib/db/retention';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';

const now = new Date('2026-11-24T03:00:00Z');
const yearsAgo = (years: number) => new Date(Date.UTC(2026 - years, 10, 23));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

/** On a day long ago, as the audit dates it too. */
async function on<Answer>(day: Date, act: () => Promise<Answer>): Promise<Answer> {
  const today = new Date();
  vi.setSystemTime(day);
  const answer = await act();
  vi.setSystemTime(today);
  return answer;
}

async function patientLeftAlone(db: Db, actor: Actor, number: string, since: Date) {
  const patient = answeredPatient({ hospitalNumber: number });
  const saved = await on(since, () => createPatient(db, actor, patient));
  const id = saved.status === 'saved' ? saved.id : '';
  await db.patient.update({ where: { id }, data: { updatedAt: since } });
  return id;
}

test('a record is due once nobody has used it for as long as the clinic keeps it', async () => {
  const db = await emptyDatabase();
  const administrator = await clinicWith(db, 'administrator');
  const old = await patientLeftAlone(db, administrator, 'OLD', yearsAgo(10));
  await patientLeftAlone(db, administrator, 'RECENT', yearsAgo(9));
  const doctor = await colleagueOf(db, administrator, 'physiatrist');
  const living = await on(yearsAgo(12), () =>
    issuedCourse(db, now, { by: doctor, hospitalNumber: 'LIVING' }),
  );
  await db.patient.update({ where: { id: living.patientId }, data: { updatedAt: yearsAgo(12) } });
  await db.prescription.updateMany({ data: { issuedAt: yearsAgo(12) } });
  const stranger = await clinicWith(db, 'administrator');
  await patientLeftAlone(db, stranger, 'FOREIGN', yearsAgo(12));

  expect(await listDueRecords(db, administrator, now)).toEqual({
    status: 'listed',
    years: 10,
    count: 1,
    records: [expect.objectContaining({ id: old, hospitalNumber: 'OLD', lastAt: yearsAgo(10) })],
  });
  expect(await listDueRecords(db, doctor, now)).toEqual({ status: 'not-allowed' });
  await db.link.updateMany({ data: { expiresAt: yearsAgo(11) } });
  expect(await listDueRecords(db, administrator, now)).toMatchObject({ count: 2 });
});

test.each<
  [use: string, act: (db: Db, actor: Actor, patientId: string, at: Date) => Promise<unknown>]
>([
  [
    'opened, though many others were after it,',
    async (db, actor, patientId, at) => {
      await noteVisit(db, actor, { patientId, screen: 'record', now: at });
      const later = new Date(at.getTime() + 1);
      for (let number = 0; number < 20; number += 1) {
        const other = await patientLeftAlone(db, actor, `OTHER-${number}`, at);
        await noteVisit(db, actor, { patientId: other, screen: 'record', now: later });
      }
    },
  ],
  [
    'given the notice',
    (db, actor, patientId, at) =>
      recordPrivacyNotice(db, actor, {
        input: { patientId, version: '1', givenOn: '2026-11-24' },
        now: at,
      }),
  ],
])('a record that was %s is used by that', async (_use, act) => {
  const db = await emptyDatabase();
  const administrator = await clinicWith(db, 'administrator');
  const used = await patientLeftAlone(db, administrator, 'USED', yearsAgo(12));
  await on(yearsAgo(2), () => act(db, administrator, used, yearsAgo(2)));
  await db.patient.update({ where: { id: used }, data: { updatedAt: yearsAgo(12) } });

  expect(await listDueRecords(db, administrator, now)).toMatchObject({ count: 0, records: [] });
  const chosen = { ids: [used], now };
  expect(await eraseDueRecords(db, administrator, chosen)).toEqual({ status: 'erased', count: 0 });
});

test('a change of the doctor is no use of the record: what was due stays due', async () => {
  const db = await emptyDatabase();
  const administrator = await clinicWith(db, 'administrator');
  const [leaver, successor] = [
    await colleagueOf(db, administrator, 'physiatrist'),
    await colleagueOf(db, administrator, 'physiatrist'),
  ];
  const kept = await patientLeftAlone(db, administrator, 'NAMED', yearsAgo(11));
  const drafted = await patientLeftAlone(db, administrator, 'DRAFTED', yearsAgo(12));
  const content = draftOf('EX09-a');
  const draft = { patientId: drafted, content, version: null };
  await on(yearsAgo(12), () => saveDraft(db, leaver, draft));
  const handedIn = { handedInToId: leaver.userId, updatedAt: yearsAgo(12) };
  await db.draft.updateMany({ data: handedIn });

  const naming = { patientId: kept, loaded: null, wanted: leaver.userId };
  expect(await nameResponsible(db, administrator, naming)).toEqual({ status: 'named' });
  const leave = { id: leaver.userId, successorId: successor.userId };
  expect(await handOver(db, administrator, leave)).toMatchObject({ patients: 2 });

  const held = await db.patient.findMany({ select: { responsibleId: true } });
  expect(held).toEqual([kept, drafted].map(() => ({ responsibleId: successor.userId })));
  expect(await listDueRecords(db, administrator, now)).toMatchObject({
    records: [
      { id: drafted, lastAt: yearsAgo(12) },
      { id: kept, lastAt: yearsAgo(11) },
    ],
  });
});

test('what is chosen is erased if it is still due, and nothing else', async () => {
  const db = await emptyDatabase();
  const administrator = await clinicWith(db, 'administrator');
  const old = await patientLeftAlone(db, administrator, 'OLD', yearsAgo(11));
  const back = await patientLeftAlone(db, administrator, 'BACK', yearsAgo(11));
  const other = await patientLeftAlone(db, administrator, 'OTHER', yearsAgo(11));
  // Came back after the list was drawn.
  await db.patient.update({ where: { id: back }, data: { updatedAt: now } });

  const chosen = { ids: [old, back], now };
  const therapist = await colleagueOf(db, administrator, 'therapist');
  const stranger = await clinicWith(db, 'administrator');
  expect(await eraseDueRecords(db, therapist, chosen)).toEqual({ status: 'not-allowed' });
  expect(await eraseDueRecords(db, stranger, chosen)).toEqual({ status: 'erased', count: 0 });
  expect(await eraseDueRecords(db, administrator, chosen)).toEqual({ status: 'erased', count: 1 });
  const left = await db.patient.findMany({ orderBy: { hospitalNumber: 'asc' } });
  expect(left.map(({ id }) => id)).toEqual([back, other]);
  const acts = await db.auditEvent.findMany({ where: { action: 'patient.erased' } });
  expect(acts).toMatchObject([{ patientId: old, actorId: administrator.userId }]);
});

test('a clinic that keeps everything has nothing due; the change is recorded and never laid over another', async () => {
  const db = await emptyDatabase();
  const administrator = await clinicWith(db, 'administrator');
  const old = await patientLeftAlone(db, administrator, 'OLD', yearsAgo(20));
  const change = { loaded: 10, wanted: null };
  expect(await changeRetention(db, administrator, change)).toEqual({ status: 'saved' });
  expect(await changeRetention(db, administrator, change)).toEqual({ status: 'changed-elsewhere' });
  expect(await listDueRecords(db, administrator, now)).toMatchObject({ years: null, records: [] });
  const chosen = { ids: [old], now };
  expect(await eraseDueRecords(db, administrator, chosen)).toEqual({ status: 'erased', count: 0 });
  expect(await db.auditEvent.count({ where: { action: 'clinic.retention-changed' } })).toBe(1);
  const doctor = await colleagueOf(db, administrator, 'physiatrist');
  const back = { loaded: null, wanted: 10 };
  expect(await changeRetention(db, doctor, back)).toEqual({ status: 'not-allowed' });
});

test('that a patient was given the notice is kept with the newest version, and offered for the next', async () => {
  const db = await emptyDatabase();
  const { actor, patientId } = await issuedCourse(db, now);
  expect(await findPrivacyNotice(db, actor, patientId)).toEqual({
    given: null,
    usualVersion: null,
  });
  const input = { patientId, version: '2026-11', givenOn: '2026-11-24' };
  expect(await recordPrivacyNotice(db, actor, { input, now })).toEqual({ status: 'recorded' });
  const later = { ...input, version: '2026-12', givenOn: '2026-12-01' };
  await recordPrivacyNotice(db, actor, { input: later, now: new Date('2026-12-01T03:00:00Z') });
  expect(await findPrivacyNotice(db, actor, patientId)).toEqual({
    given: { version: '2026-12', givenOn: '2026-12-01', byName: 'Dr Demo Satit' },
    usualVersion: '2026-12',
  });
  expect(await db.auditEvent.count({ where: { action: 'notice.recorded', patientId } })).toBe(2);

  const stranger = await clinicWith(db, 'therapist');
  expect(await recordPrivacyNotice(db, stranger, { input, now })).toEqual({ status: 'not-found' });
  expect((await findPrivacyNotice(db, stranger, patientId)).given).toBeNull();
});
