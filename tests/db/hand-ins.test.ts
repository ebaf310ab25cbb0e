import { expect, test } from 'vitest';
import type { Role } from '@/lib/db/actor';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { handInDraft, listSentBack, listToIssue, sendBackDraft } from '@/lib/db/hand-ins';
import { createPatient } from '@/lib/db/patients';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { unknownPatient } from '@/tests/support/patient-input';

const now = new Date('2026-11-29T03:00:00Z');

async function clinicWithDraft(content: PrescriptionDraft = draftOf('EX09-a')) {
  const db = await emptyDatabase();
  const therapist = await clinicWith(db, 'therapist');
  const doctor = await colleagueOf(db, therapist, 'physiatrist');
  const saved = await createPatient(db, therapist, unknownPatient());
  const patientId = 'id' in saved ? saved.id : '';
  await saveDraft(db, therapist, { patientId, content, version: null });
  const handIn = (change: { version?: number; toId?: string | null } = {}, by = therapist) =>
    handInDraft(db, by, {
      handIn: { patientId, version: 1, toId: null, note: 'Look', ...change },
      now,
    });
  const sendBack = (version: number, by = doctor) =>
    sendBackDraft(db, by, { back: { patientId, version, note: 'Softer' }, now });
  return { db, therapist, doctor, patientId, handIn, sendBack };
}

test('a draft that is handed in waits for every physiatrist, comes back with a comment, and waits again', async () => {
  const { db, therapist, doctor, patientId, handIn, sendBack } = await clinicWithDraft();

  expect(await handIn()).toEqual({ status: 'handed-in', version: 2 });
  expect(await listToIssue(db, doctor)).toMatchObject([
    { patientId, byName: therapist.name, note: 'Look', isForMe: true, exercises: 1 },
  ]);
  expect(await listToIssue(db, therapist)).toEqual([]);

  expect(await sendBack(2)).toEqual({ status: 'sent-back', version: 3 });
  expect(await listToIssue(db, doctor)).toEqual([]);
  expect(await listSentBack(db, therapist)).toMatchObject([
    { patientId, byName: doctor.name, note: 'Softer' },
  ]);
  expect(await listSentBack(db, doctor)).toEqual([]);
  expect((await findDraft(db, doctor, patientId))?.handing).toMatchObject({ state: 'sent-back' });

  expect(await handIn({ version: 3 })).toEqual({ status: 'handed-in', version: 4 });
  expect(await listSentBack(db, therapist)).toEqual([]);
  const acts = await db.auditEvent.findMany({
    where: { subjectId: patientId },
    orderBy: { sequence: 'asc' },
  });
  expect(acts.map(({ action }) => action).slice(-3)).toEqual([
    'draft.handed-in',
    'draft.sent-back',
    'draft.handed-in',
  ]);
  expect(JSON.stringify(acts)).not.toContain('Softer');
});

test('one that is meant for a colleague says so, and a wrong addressee is refused', async () => {
  const { db, therapist, doctor, handIn } = await clinicWithDraft();
  const other = await colleagueOf(db, doctor, 'physiatrist');
  const stranger = await clinicWith(db, 'physiatrist');
  expect(await handIn({ toId: stranger.userId })).toEqual({ status: 'no-such-physiatrist' });
  expect(await handIn({ toId: therapist.userId })).toEqual({ status: 'no-such-physiatrist' });
  await handIn({ toId: other.userId });
  expect(await listToIssue(db, doctor)).toMatchObject([{ to: other.name, isForMe: false }]);
  expect(await listToIssue(db, other)).toMatchObject([{ isForMe: true }]);
  expect(await listToIssue(db, stranger)).toEqual([]);
});

test('of two people the second is told who changed it', async () => {
  const { db, therapist, patientId, handIn, sendBack } = await clinicWithDraft();
  await handIn();
  await saveDraft(db, therapist, { patientId, content: draftOf('EX12-a'), version: 2 });
  expect(await sendBack(2)).toMatchObject({
    status: 'draft-changed',
    theirs: { version: 3, authorName: therapist.name, handing: { state: 'handed-in' } },
  });
  expect(await handIn({ version: 1 })).toMatchObject({ status: 'draft-changed' });
});

test.each<Role>(['physiatrist', 'administrator'])('a %s hands nothing in', async (role) => {
  const { db, therapist, handIn } = await clinicWithDraft();
  expect(await handIn({}, await colleagueOf(db, therapist, role))).toEqual({
    status: 'not-allowed',
  });
});

test.each<Role>(['therapist', 'administrator'])('a %s sends nothing back', async (role) => {
  const { db, therapist, handIn, sendBack } = await clinicWithDraft();
  await handIn();
  expect(await sendBack(2, await colleagueOf(db, therapist, role))).toEqual({
    status: 'not-allowed',
  });
});

test('an empty program does not wait, and what does not wait is not sent back', async () => {
  const empty = await clinicWithDraft(PrescriptionDraft.parse({ entries: [] }));
  expect(await empty.handIn()).toEqual({ status: 'empty-program' });
  const { sendBack } = await clinicWithDraft();
  expect(await sendBack(1)).toEqual({ status: 'not-handed-in' });
});

test("another clinic's draft looks like none", async () => {
  const { db, handIn, sendBack } = await clinicWithDraft();
  const therapist = await clinicWith(db, 'therapist');
  expect(await handIn({}, therapist)).toEqual({ status: 'draft-changed', theirs: null });
  const doctor = await clinicWith(db, 'physiatrist');
  expect(await sendBack(1, doctor)).toEqual({ status: 'draft-changed', theirs: null });
});
