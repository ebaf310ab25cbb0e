import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '@/lib/db/actor';
import { answerFactor } from '@/lib/db/answer-factor';
import { endCourse, reopenCourse, withdrawVersion } from '@/lib/db/course-ends';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { revokeLink } from '@/lib/db/link-acts';
import { findLink } from '@/lib/db/links';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2026-11-25T03:00:00Z');

async function courseOfClinic() {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now);
  const { actor, patientId, token } = course;
  const end = { patientId, versionNumber: 1, note: '', now: later };
  const stateOf = async (which = token) => (await findLink(db, which, later)).status;
  const versions = async () => (await findPrescriptionOf(db, actor, patientId))?.versions ?? [];
  return { db, ...course, end, stateOf, versions };
}

test('the end of a course closes its link, and can be taken back as it was', async () => {
  const { db, actor, patientId, end, stateOf, versions } = await courseOfClinic();

  expect(await endCourse(db, actor, end)).toEqual({ status: 'ended', versionNumber: 1 });
  expect(await stateOf()).toBe('ended');
  expect(await versions()).toMatchObject([{ end: { kind: 'ended', byName: actor.name } }]);
  expect(await endCourse(db, actor, end)).toEqual({ status: 'changed-elsewhere' });

  expect(await reopenCourse(db, actor, { patientId, now: later })).toMatchObject({
    status: 'reopened',
  });
  expect(await stateOf()).toBe('living');
  expect(await versions()).toMatchObject([{ end: null }]);
  expect(await reopenCourse(db, actor, { patientId, now: later })).toEqual({
    status: 'changed-elsewhere',
  });
  const acts = await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
  expect(acts.map(({ action }) => action).slice(-2)).toEqual([
    'prescription.ended',
    'prescription.reopened',
  ]);
});

test('what became true while a course was over is recalled when its end is taken back', async () => {
  const { db, actor, patientId, issue, ...course } = await courseOfClinic();
  await issue(later, 'EX03-a', 'EX09-a');
  const end = { ...course.end, versionNumber: 2 };
  expect(await endCourse(db, actor, end)).toMatchObject({ status: 'ended' });
  const disc = { factor: 'disc-herniation', status: 'present', now: later } as const;
  const { version } = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  await db.patientFactor.deleteMany({ where: { patientId, factorId: disc.factor } });
  expect(await answerFactor(db, actor, { patientId, version, ...disc })).toMatchObject({
    status: 'saved',
  });
  expect(await db.recall.count({ where: { closedAt: null } })).toBe(0);
  await reopenCourse(db, actor, { patientId, now: later });
  expect(await db.recall.count({ where: { closedAt: null } })).toBe(1);
  await endCourse(db, actor, end);
  expect(await db.recall.count({ where: { closedAt: null } })).toBe(0);
});

test('a link that was revoked before the end stays revoked when the end is taken back', async () => {
  const { db, actor, patientId, end, stateOf } = await courseOfClinic();
  await revokeLink(db, actor, { patientId, now });
  await endCourse(db, actor, end);
  await reopenCourse(db, actor, { patientId, now: later });
  expect(await stateOf()).toBe('revoked');
});

test('what was withdrawn is dead at once, keeps its mark, and is not taken back', async () => {
  const { db, actor, patientId, end, issue, stateOf, versions } = await courseOfClinic();
  const withdrawn = { ...end, note: 'Wrong patient' };

  expect(await withdrawVersion(db, actor, withdrawn)).toEqual({
    status: 'withdrawn',
    versionNumber: 1,
  });
  expect(await stateOf()).toBe('withdrawn');
  expect(await reopenCourse(db, actor, { patientId, now: later })).toEqual({
    status: 'changed-elsewhere',
  });
  expect(await endCourse(db, actor, end)).toEqual({ status: 'changed-elsewhere' });

  const token = await issue(later, 'EX01-b', 'EX09-a', 'EX12-a');
  expect(await stateOf(token)).toBe('living');
  expect(await stateOf()).toBe('revoked');
  expect(await versions()).toMatchObject([
    { number: 2, end: null },
    { number: 1, end: { kind: 'withdrawn', note: 'Wrong patient' } },
  ]);
  const acts = await db.auditEvent.findMany({ where: { action: 'prescription.withdrawn' } });
  expect(JSON.stringify(acts)).not.toContain('Wrong');
});

test('a course that was ended may still turn out to be somebody else’s', async () => {
  const { db, actor, end, stateOf, versions } = await courseOfClinic();
  await endCourse(db, actor, end);
  expect(await withdrawVersion(db, actor, end)).toMatchObject({ status: 'withdrawn' });
  expect(await stateOf()).toBe('withdrawn');
  expect(await versions()).toMatchObject([{ end: { kind: 'withdrawn' } }]);
});

test('an issue in between is not ended unseen', async () => {
  const { db, actor, end, issue, token, stateOf } = await courseOfClinic();
  await issue(later, 'EX01-b', 'EX09-a', 'EX12-a');
  expect(await endCourse(db, actor, end)).toEqual({ status: 'changed-elsewhere' });
  expect(await withdrawVersion(db, actor, end)).toEqual({ status: 'changed-elsewhere' });
  expect(await stateOf(token)).toBe('living');
});

test.each<Role>(['therapist', 'administrator'])(
  'a %s neither ends nor withdraws nor reopens',
  async (role) => {
    const { db, actor, patientId, end, stateOf } = await courseOfClinic();
    const colleague = await colleagueOf(db, actor, role);
    const refused = { status: 'not-allowed' };
    expect(await endCourse(db, colleague, end)).toEqual(refused);
    expect(await withdrawVersion(db, colleague, end)).toEqual(refused);
    expect(await reopenCourse(db, colleague, { patientId, now })).toEqual(refused);
    expect(await stateOf()).toBe('living');
  },
);

test("another clinic's course looks like none", async () => {
  const { db, patientId, end, stateOf } = await courseOfClinic();
  const stranger = await clinicWith(db, 'physiatrist');
  const none = { status: 'not-found' };
  expect(await endCourse(db, stranger, end)).toEqual(none);
  expect(await withdrawVersion(db, stranger, { ...end, patientId: randomUUID() })).toEqual(none);
  expect(await reopenCourse(db, stranger, { patientId, now })).toEqual(none);
  expect(await stateOf()).toBe('living');
});
