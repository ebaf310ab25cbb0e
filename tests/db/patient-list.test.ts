import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { markOpened, revokeLink } from '@/lib/db/link-acts';
import { listPatients, type PatientListAsk } from '@/lib/db/patient-list';
import { listVisits, noteVisit } from '@/lib/db/patient-visits';
import { createPatient, updatePatient } from '@/lib/db/patients';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { unknownPatient } from '@/tests/support/patient-input';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-patient-list-`);

const now = new Date('2026-11-24T03:00:00Z');
const ALL: PatientListAsk = { query: '', whose: 'everybody', sort: 'name', from: null };

/** Invented people, `Number 000` onwards, whose names stand in the order of their ids backwards. */
async function clinicOf(db: Db, count: number): Promise<Actor> {
  const actor = await clinicWith(db, 'physiatrist');
  await db.patient.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      clinicId: actor.clinicId,
      name: `Number ${String(count - 1 - index).padStart(3, '0')}`,
      hospitalNumber: `HN-${index}`,
      updatedAt: new Date(now.getTime() + index * 1000),
      redFlags: [],
    })),
  });
  return actor;
}

const numbersOf = (rows: readonly { name: string }[]) =>
  rows.map(({ name }) => Number(name.slice('Number '.length)));

test('pages lead forwards and backwards over everybody once, and say where they stand', async () => {
  const db = await emptyDatabase();
  const actor = await clinicOf(db, 120);
  const list = (ask: Partial<PatientListAsk>) => listPatients(db, actor, { ...ALL, ...ask, now });

  const first = await list({});
  expect(numbersOf(first.rows)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(first).toMatchObject({ total: 120, preceding: 0 });

  const second = await list({ from: { id: first.rows.at(-1)?.id ?? '', direction: 'after' } });
  expect(numbersOf(second.rows)).toEqual(Array.from({ length: 50 }, (_, index) => 50 + index));
  expect(second).toMatchObject({ total: 120, preceding: 50 });

  const third = await list({ from: { id: second.rows.at(-1)?.id ?? '', direction: 'after' } });
  expect(third.rows).toHaveLength(20);
  expect(third.preceding).toBe(100);

  const back = await list({ from: { id: third.rows[0]?.id ?? '', direction: 'before' } });
  expect(back).toEqual(second);
});

test('the record that changed last stands first where that is asked for', async () => {
  const db = await emptyDatabase();
  const actor = await clinicOf(db, 60);
  const list = (ask: Partial<PatientListAsk>) =>
    listPatients(db, actor, { ...ALL, sort: 'changed', ...ask, now });
  const first = await list({});
  expect(numbersOf(first.rows)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  const next = await list({ from: { id: first.rows.at(-1)?.id ?? '', direction: 'after' } });
  expect(next).toMatchObject({ total: 60, preceding: 50 });

  const last = next.rows.at(-1);
  const input = unknownPatient({ name: 'Changed', hospitalNumber: last?.hospitalNumber ?? '' });
  await updatePatient(db, actor, { input, id: last?.id ?? '', version: 1, now });
  expect((await list({})).rows[0]).toMatchObject({ name: 'Changed' });
});

test('search finds parts of a name in either case and of a hospital number, what begins with it first', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const people = [
    ['สมชาย ตัวอย่าง', 'A-7'],
    ['Anong Example', 'B-8'],
    ['Example Anong', 'C-9'],
    ['Preecha 100%_ Example', 'D-10'],
  ] as const;
  for (const [name, hospitalNumber] of people) {
    await createPatient(db, actor, unknownPatient({ name, hospitalNumber }));
  }
  const found = async (query: string) => {
    const { rows, total } = await listPatients(db, actor, { ...ALL, query, now });
    expect(total).toBe(rows.length);
    return rows.map((patient) => patient.hospitalNumber);
  };
  expect(await found('สมชาย')).toEqual(['A-7']);
  expect(await found('ตัวอ')).toEqual(['A-7']);
  expect(await found('anong')).toEqual(['B-8', 'C-9']);
  expect(await found('EXAMPLE')).toEqual(['C-9', 'B-8', 'D-10']);
  expect(await found('  anong   exam ')).toEqual(['B-8', 'C-9']);
  expect(await found('b-8')).toEqual(['B-8']);
  expect(await found('100%')).toEqual(['D-10']);
  expect(await found('%')).toEqual(['D-10']);
  expect(await found('b_8')).toEqual([]);
  expect(await found("'; drop")).toEqual([]);
});

test('a line says how the course stands: the version, whether the link was opened, the next review', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link, issue } = await issuedCourse(db, now, {
    name: 'A',
    reviewOn: '2026-12-20',
  });
  const courseOf = async (at = now) =>
    (await listPatients(db, actor, { ...ALL, now: at })).rows.find(({ id }) => id === patientId)
      ?.course;
  expect(await courseOf()).toEqual({ versionNumber: 1, state: 'unopened', reviewOn: '2026-12-20' });
  await markOpened(db, link, now);
  await issue(now, 'EX09-a');
  expect(await courseOf()).toMatchObject({ versionNumber: 2, state: 'opened' });
  expect(await courseOf(new Date('2028-01-01T00:00:00Z'))).toMatchObject({ state: 'link-expired' });
  await revokeLink(db, actor, { patientId, now });
  expect(await courseOf()).toMatchObject({ state: 'link-ended' });

  await createPatient(db, actor, unknownPatient({ name: 'B' }));
  const [, other] = (await listPatients(db, actor, { ...ALL, now })).rows;
  expect(other).toMatchObject({ name: 'B', course: null, isScreened: false, factors: [] });
});

test("another clinic's patient is in no list, no search, no page and no one's visits", async () => {
  const db = await emptyDatabase();
  const actor = await clinicOf(db, 60);
  const stranger = await clinicWith(db, 'administrator');
  const { rows } = await listPatients(db, actor, { ...ALL, now });
  const id = rows[0]?.id ?? '';
  const none = { rows: [], total: 0, preceding: 0 };
  expect(await listPatients(db, stranger, { ...ALL, now })).toEqual(none);
  expect(await listPatients(db, stranger, { ...ALL, query: 'number', now })).toEqual(none);
  const from = { id, direction: 'after' as const };
  expect(await listPatients(db, stranger, { ...ALL, from, now })).toEqual(none);
  await noteVisit(db, stranger, { patientId: id, screen: 'record', now });
  expect(await listVisits(db, stranger, 5)).toEqual([]);
});

test('a patient to start from who is gone, or was never one, gives the first page', async () => {
  const db = await emptyDatabase();
  const actor = await clinicOf(db, 2);
  for (const id of ['01930000-0000-7000-8000-00000000dead', 'no id']) {
    const page = await listPatients(db, actor, { ...ALL, from: { id, direction: 'after' }, now });
    expect(numbersOf(page.rows)).toEqual([0, 1]);
  }
});

test('the last opened stands first, once each, and the oldest are forgotten', async () => {
  const db = await emptyDatabase();
  const actor = await clinicOf(db, 25);
  const { rows } = await listPatients(db, actor, { ...ALL, now });
  for (const [index, { id }] of [...rows, ...rows.slice(0, 1)].entries()) {
    await noteVisit(db, actor, {
      patientId: id,
      screen: 'record',
      now: new Date(now.getTime() + index * 1000),
    });
  }
  const visits = await listVisits(db, actor, 3);
  expect(numbersOf(visits)).toEqual([0, 24, 23]);
  expect(await db.patientVisit.count()).toBe(20);
});
