import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { findCourse } from '@/lib/db/course';
import { saveDayLog, saveExerciseLog } from '@/lib/db/patient-log';
import { reportHurt } from '@/lib/db/patient-reports';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-course-`);

const issued = new Date('2026-11-20T03:00:00Z');
const now = new Date('2026-11-24T03:00:00Z');
/** Late in the evening in Bangkok: the day before in UTC terms, the 22nd at the clinic. */
const evening = new Date('2026-11-21T17:30:00Z');

test('what a patient said reaches the clinic on the day it was where the clinic is', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link, issue } = await issuedCourse(db, issued);
  await saveExerciseLog(db, link, {
    entry: { variant: 'EX01-b', status: 'done', times: 2 },
    now: evening,
  });
  await saveExerciseLog(db, link, {
    entry: { variant: 'EX09-a', status: 'skipped', times: 0 },
    now: evening,
  });
  await saveDayLog(db, link, { entry: { pain: 4, note: 'stiff' }, now: evening });
  const hurt = { variant: 'EX12-a', pain: 7, note: '', reportKey: randomUUID() };
  await reportHurt(db, link, { entry: hurt, now: evening });
  await issue(now, 'EX01-b');

  const course = await findCourse(db, actor, { patientId, now });

  expect(course?.days.filter(({ done }) => done !== null)).toEqual([
    {
      day: '2026-11-22',
      version: 1,
      isOver: true,
      pain: 4,
      done: 1,
      due: 3,
      note: 'stiff',
      hurts: [{ variant: 'EX12-a', pain: 7 }],
    },
  ]);
  expect(course?.versions).toMatchObject([
    { number: 1, issuedOn: '2026-11-20', exercises: 3, daysPerWeek: 5 },
    { number: 2, issuedOn: '2026-11-24', exercises: 1 },
  ]);
});

test("another clinic's course looks like none", async () => {
  const db = await emptyDatabase();
  const { patientId } = await issuedCourse(db, issued);
  const stranger = await clinicWith(db, 'physiatrist');
  for (const id of [patientId, randomUUID(), 'no id']) {
    expect(await findCourse(db, stranger, { patientId: id, now })).toBeNull();
  }
});
