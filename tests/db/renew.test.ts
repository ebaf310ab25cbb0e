import { expect, test } from 'vitest';
import { answerFactor } from '@/lib/db/answer-factor';
import { withdrawVersion } from '@/lib/db/course-ends';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { renewPrescription } from '@/lib/db/renew';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2026-11-25T03:00:00Z');

async function courseToRenew() {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now, { factors: [] });
  const { actor, patientId } = course;
  const renew = (replacing: number | null = null, by = actor) =>
    renewPrescription(db, by, { patientId, replacing, now: later });
  const variants = async () =>
    (await findDraft(db, actor, patientId))?.content.entries.map(({ variant }) => variant);
  return { db, ...course, renew, variants };
}

test('the last program is a draft again, and nothing is issued by it', async () => {
  const { db, actor, patientId, issue, renew, variants } = await courseToRenew();
  await issue(later, 'EX09-a', 'EX12-a');
  expect(await renew()).toEqual({ status: 'renewed', isFree: true });
  expect(await variants()).toEqual(['EX09-a', 'EX12-a']);
  expect(await findDraft(db, actor, patientId)).toMatchObject({ version: 1, handing: null });
  expect(await db.prescriptionVersion.count()).toBe(2);
});

test('it is checked on the history as it is now: what became a contraindication is to be answered', async () => {
  const { db, actor, patientId, issue, renew, variants } = await courseToRenew();
  await issue(later, 'EX03-a', 'EX09-a');
  const { version } = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  const disc = { factor: 'disc-herniation', status: 'present', now: later } as const;
  expect(await answerFactor(db, actor, { patientId, version, ...disc })).toMatchObject({
    status: 'saved',
  });
  expect(await renew()).toEqual({ status: 'renewed', isFree: false });
  expect(await variants()).toEqual(['EX03-a', 'EX09-a']);
});

test('what was withdrawn is never repeated: the version before it is', async () => {
  const { db, actor, patientId, issue, renew, variants } = await courseToRenew();
  await issue(later, 'EX09-a');
  const end = { patientId, note: 'Wrong patient', now: later };
  await withdrawVersion(db, actor, { ...end, versionNumber: 2 });
  expect(await renew()).toMatchObject({ status: 'renewed' });
  expect(await variants()).toEqual(['EX01-b', 'EX09-a', 'EX12-a']);
});

test('a draft that is there is written over only as it was seen', async () => {
  const { db, actor, patientId, renew, variants } = await courseToRenew();
  const therapist = await colleagueOf(db, actor, 'therapist');
  const theirs = { patientId, content: draftOf('EX09-a'), version: null };
  await saveDraft(db, therapist, theirs);
  const refused = { status: 'draft-exists', theirs: { version: 1, authorName: therapist.name } };
  expect(await renew()).toMatchObject(refused);
  await saveDraft(db, therapist, { ...theirs, content: draftOf('EX12-a'), version: 1 });
  expect(await renew(1)).toMatchObject({ ...refused, theirs: { version: 2 } });
  expect(await variants()).toEqual(['EX12-a']);
  expect(await renew(2)).toMatchObject({ status: 'renewed' });
  expect(await variants()).toEqual(['EX01-b', 'EX09-a', 'EX12-a']);
});

test("there is nothing to renew of a patient without a handout, nor of another clinic's", async () => {
  const { db, actor, patientId, renew, variants } = await courseToRenew();
  const nothing = { status: 'nothing-to-renew' };
  expect(await renew(null, await clinicWith(db, 'physiatrist'))).toEqual(nothing);
  await withdrawVersion(db, actor, { patientId, versionNumber: 1, note: 'Wrong', now: later });
  expect(await renew()).toEqual(nothing);
  expect(await variants()).toBeUndefined();
});
