import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { saveDayLog, saveExerciseLog } from '@/lib/db/patient-log';
import { findPatientState } from '@/lib/db/patient-state';
import { issuedCourse, NOW, requireLink } from '@/tests/support/issued-link';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-log-`);

const done = { variant: 'EX01-b', status: 'done' as const, times: 1 };

test('what was done stands on its day, and is taken back the same day', async () => {
  const { db, token } = await issuedCourse();
  const link = await requireLink(db, token);
  await saveExerciseLog(db, link, { entry: done, now: NOW });
  expect(await findPatientState(db, link, NOW)).toMatchObject({
    today: '2026-11-24',
    said: { 'EX01-b': { status: 'done', times: 1 } },
  });

  const later = new Date(NOW.getTime() + 60_000);
  await saveExerciseLog(db, link, { entry: { ...done, status: 'skipped' }, now: later });
  const { said, week } = await findPatientState(db, link, later);
  expect(said['EX01-b']?.status).toBe('skipped');
  expect(week.map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('a page that was offline brings yesterday’s evening to yesterday, and overwrites nothing newer', async () => {
  const { db, token } = await issuedCourse();
  const link = await requireLink(db, token);
  const entry = { pain: 3, note: 'ดีขึ้น' };
  expect(await saveDayLog(db, link, { entry, now: NOW })).toEqual({ status: 'saved' });

  const evening = { ...entry, pain: 6, saidAt: '2026-11-23T20:00:00+07:00' };
  expect(await saveDayLog(db, link, { entry: evening, now: NOW })).toEqual({ status: 'saved' });
  const morning = { ...entry, pain: 9, saidAt: '2026-11-24T07:00:00+07:00' };
  expect(await saveDayLog(db, link, { entry: morning, now: NOW })).toEqual({
    status: 'kept-newer',
  });

  const kept = await db.dayLog.findMany({ orderBy: { day: 'asc' } });
  expect(kept.map(({ day, pain }) => [day.toISOString().slice(0, 10), pain])).toEqual([
    ['2026-11-23', 6],
    ['2026-11-24', 3],
  ]);
});

test('late in the evening it is still today where the clinic is', async () => {
  const { db, token } = await issuedCourse();
  const link = await requireLink(db, token);
  const evening = new Date('2026-11-24T16:30:00Z');
  await saveExerciseLog(db, link, { entry: done, now: evening });
  expect((await findPatientState(db, link, evening)).week[1]).toEqual({
    day: '2026-11-24',
    done: 1,
  });
  const night = new Date('2026-11-24T17:30:00Z');
  expect((await findPatientState(db, link, night)).today).toBe('2026-11-25');
});

test('an exercise that was never prescribed, or a word from long ago, is refused', async () => {
  const { db, token, again } = await issuedCourse();
  await again('EX09-a');
  const link = await requireLink(db, token);
  // Of the first version: a page that was offline may still show it.
  expect(await saveExerciseLog(db, link, { entry: done, now: NOW })).toEqual({ status: 'saved' });
  expect(
    await saveExerciseLog(db, link, { entry: { ...done, variant: 'EX03-a' }, now: NOW }),
  ).toEqual({ status: 'unknown-exercise' });
  const old = { ...done, saidAt: '2026-11-01T08:00:00+07:00' };
  expect(await saveExerciseLog(db, link, { entry: old, now: NOW })).toEqual({ status: 'too-old' });
});
