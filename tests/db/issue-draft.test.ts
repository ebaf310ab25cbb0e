import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { createPatient } from '@/lib/db/patients';
import { type IssueChoices, issueDraft } from '@/lib/db/prescriptions';
import { clinicDay } from '@/lib/patient/clinic-day';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';

const now = new Date('2026-11-24T03:00:00Z');
const three = draftOf('EX01-b', 'EX09-a', 'EX12-a');

async function clinicWithDraft() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const saved = await createPatient(
    db,
    actor,
    answeredPatient({ hospitalNumber: randomUUID().slice(0, 13) }),
  );
  const patientId = 'id' in saved ? saved.id : '';
  await saveDraft(db, actor, { patientId, content: three, version: null });
  const issueKey = randomUUID();
  const issue = (draftVersion: number, change: Partial<IssueChoices> = {}) =>
    issueDraft(db, actor, {
      request: { patientId, draftVersion, issueKey, language: 'th', ...change },
      now,
    });
  return { db, actor, patientId, issue };
}

test('the stored draft is issued as it was reviewed, with its print and its link as chosen', async () => {
  const { db, actor, patientId, issue } = await clinicWithDraft();
  const print = { language: 'both', size: 'large' } as const;
  expect(await issue(1, { print, linkEndsOn: '2026-12-31' })).toMatchObject({
    status: 'issued',
    versionNumber: 1,
  });
  const issued = await findPrescriptionOf(db, actor, patientId);
  expect(issued?.versions).toMatchObject([{ program: three, print }]);
  expect(issued && clinicDay(issued.link?.expiresAt ?? now)).toBe('2026-12-31');
  expect(await findDraft(db, actor, patientId)).toBeNull();
});

test('a draft that a colleague changed is not issued, and comes back with who changed it', async () => {
  const { db, actor, patientId, issue } = await clinicWithDraft();
  const colleague = await colleagueOf(db, actor, 'therapist');
  const content = draftOf('EX09-a');
  await saveDraft(db, colleague, { patientId, content, version: 1 });

  expect(await issue(1)).toMatchObject({
    status: 'draft-changed',
    theirs: { content, version: 2, authorName: colleague.name },
  });
  expect(await findPrescriptionOf(db, actor, patientId)).toBeNull();
  expect(await findDraft(db, actor, patientId)).toMatchObject({ version: 2 });
});

test('the same review twice makes one version; another review of what is gone makes none', async () => {
  const { db, issue } = await clinicWithDraft();
  const [first, second] = await Promise.all([issue(1), issue(1)]);
  expect(second).toEqual(first);
  expect(await issue(1, { issueKey: randomUUID() })).toEqual({
    status: 'draft-changed',
    theirs: null,
  });
  expect(await db.prescriptionVersion.count()).toBe(1);
});

test.each(['2026-11-23', '2027-11-25'])('no link works until %s', async (linkEndsOn) => {
  const { db, issue } = await clinicWithDraft();
  expect(await issue(1, { linkEndsOn })).toEqual({ status: 'link-day-out-of-range' });
  expect(await db.prescriptionVersion.count()).toBe(0);
});

test("another clinic's draft is not issued", async () => {
  const { db, patientId } = await clinicWithDraft();
  const stranger = await clinicWith(db, 'physiatrist');
  const request = { patientId, draftVersion: 1, issueKey: randomUUID(), language: 'th' as const };
  expect(await issueDraft(db, stranger, { request, now })).toEqual({ status: 'patient-not-found' });
});
