import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import { listAttention } from '@/lib/db/attention';
import type { Db } from '@/lib/db/client';
import { endCourse, reopenCourse } from '@/lib/db/course-ends';
import { findDraft, saveDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { findLink } from '@/lib/db/links';
import { mergePatients } from '@/lib/db/merge-patients';
import { findKept, listMergedRecords } from '@/lib/db/merged-records';
import { listPatients } from '@/lib/db/patient-list';
import { createPatient, findPatient, updatePatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import type { PatientInput } from '@/lib/patient/patient-input';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';
import { mergeRequestOf } from '@/tests/support/merge-request';

const now = new Date('2026-11-24T03:00:00Z');
const DISC = { id: 'disc-herniation', since: null, side: null, surgeonCleared: false };

async function savedPatient(db: Db, actor: Actor, known: Partial<PatientInput>): Promise<string> {
  const input = answeredPatient({ hospitalNumber: 'HN-1', ...known });
  const saved = await createPatient(db, actor, input);
  return saved.status === 'saved' ? saved.id : '';
}

test('a duplicate’s course moves with its link, and its number leads to the kept record for ever', async () => {
  const db = await emptyDatabase();
  const {
    actor,
    patientId: otherId,
    token,
  } = await issuedCourse(db, now, {
    hospitalNumber: 'TWIN-2',
    name: 'Somchai Exampel',
  });
  const keptId = await savedPatient(db, actor, {});
  await saveDraft(db, actor, { patientId: otherId, content: draftOf('EX09-a'), version: null });

  const request = await mergeRequestOf(db, keptId, otherId);
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'merged' });
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'not-found' });

  expect((await findPrescriptionOf(db, actor, keptId))?.versions).toHaveLength(1);
  expect(await findLink(db, token, now)).toMatchObject({ status: 'living' });
  expect((await findDraft(db, actor, keptId))?.content.entries).toHaveLength(1);
  expect(await findPatient(db, actor, otherId)).toBeNull();
  expect(await findKept(db, actor, otherId)).toBe(keptId);
  const ask = { query: 'twin-2', whose: 'everybody', sort: 'name', from: null, now } as const;
  expect((await listPatients(db, actor, ask)).rows.map(({ id }) => id)).toEqual([keptId]);
  const again = answeredPatient({ hospitalNumber: 'TWIN-2' });
  expect(await createPatient(db, actor, again)).toEqual({
    status: 'duplicate-hospital-number',
    id: keptId,
  });
  const stale = { input: again, id: otherId, version: request.other.version, now };
  expect((await updatePatient(db, actor, stale)).status).not.toBe('saved');
  const draft = { patientId: otherId, content: draftOf('EX09-a'), version: null };
  expect(await saveDraft(db, actor, draft)).toEqual({ status: 'patient-not-found' });
  const issue = {
    patientId: otherId,
    draft: draftOf('EX09-a'),
    issueKey: crypto.randomUUID(),
    language: 'th' as const,
  };
  expect((await issuePrescription(db, actor, { request: issue, now })).status).toBe(
    'patient-not-found',
  );
  const acts = await db.auditEvent.findMany({ where: { action: 'patient.merged' } });
  expect(acts).toMatchObject([{ subjectId: keptId, details: { from: otherId, factors: 1 } }]);
});

test('of two courses the duplicate’s link ends, and its versions stay readable', async () => {
  const db = await emptyDatabase();
  const { actor, patientId: keptId, token: living } = await issuedCourse(db, now);
  const twin = await issuedCourse(db, now, { by: actor, hospitalNumber: 'TWIN-2' });
  const request = await mergeRequestOf(db, keptId, twin.patientId);
  await db.patientReport.create({
    data: {
      clinicId: actor.clinicId,
      prescriptionId: twin.link.prescriptionId,
      kind: 'it-hurts',
      reportKey: crypto.randomUUID(),
      versionNumber: 1,
      saidAt: now,
      receivedAt: now,
    },
  });
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'open-reports' });
  expect(await findLink(db, twin.token, now)).toMatchObject({ status: 'living' });
  await db.patientReport.updateMany({ data: { closedAt: now } });
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'merged' });

  expect(await findLink(db, twin.token, now)).toMatchObject({ status: 'revoked' });
  expect(await findLink(db, living, now)).toMatchObject({ status: 'living' });
  expect(await listMergedRecords(db, actor, keptId)).toMatchObject([
    {
      id: twin.patientId,
      hospitalNumber: 'TWIN-2',
      versions: [{ number: 1, variants: ['EX01-b', 'EX09-a', 'EX12-a'] }],
    },
  ]);
  const later = new Date('2027-11-24T03:00:00Z');
  const { patients } = await listAttention(db, actor, { now: later, atMost: 10 });
  expect(patients.map(({ patientId }) => patientId)).not.toContain(twin.patientId);
  const third = await savedPatient(db, actor, { hospitalNumber: 'THIRD-3' });
  const onward = await mergeRequestOf(db, third, keptId);
  expect(await mergePatients(db, actor, { request: onward, now })).toEqual({ status: 'merged' });
  expect(await findKept(db, actor, twin.patientId)).toBe(third);
});

test('a contradiction waits for a decision, and a record that changed meanwhile for another look', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  const keptId = await savedPatient(db, actor, {});
  const factors = [{ ...DISC, status: 'present' as const }];
  const otherId = await savedPatient(db, actor, { hospitalNumber: 'TWIN-2', factors });

  const silent = await mergeRequestOf(db, keptId, otherId);
  expect(await mergePatients(db, actor, { request: silent, now })).toEqual({ status: 'undecided' });
  const decisions = {
    [`factor ${DISC.id}`]: 'present',
    'factor muscle-strain': 'present',
  } as const;
  const request = { ...silent, decisions };
  const input = answeredPatient({ hospitalNumber: 'HN-1' });
  await updatePatient(db, actor, { input, id: keptId, version: 1, now });
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'changed-elsewhere' });

  const fresh = await mergeRequestOf(db, keptId, otherId, decisions);
  expect(await mergePatients(db, actor, { request: fresh, now })).toEqual({ status: 'merged' });
  const merged = await findPatient(db, actor, keptId);
  expect(merged?.factors.map(({ id, status }) => [id, status])).toEqual([
    [DISC.id, 'present'],
    ['muscle-strain', 'present'],
  ]);
  expect(merged?.version).toBe(3);
});

test('what was issued or begun since the two were compared is neither ended nor dropped unseen', async () => {
  const db = await emptyDatabase();
  const { actor, patientId: keptId } = await issuedCourse(db, now);
  const otherId = await savedPatient(db, actor, { hospitalNumber: 'TWIN-2' });
  const content = draftOf('EX09-a');
  await saveDraft(db, actor, { patientId: keptId, content, version: null });
  const compared = await mergeRequestOf(db, keptId, otherId);

  await saveDraft(db, actor, { patientId: otherId, content, version: null });
  const elsewhere = { status: 'changed-elsewhere' };
  expect(await mergePatients(db, actor, { request: compared, now })).toEqual(elsewhere);
  expect(await findDraft(db, actor, otherId)).not.toBeNull();

  const again = await mergeRequestOf(db, keptId, otherId);
  const request = {
    patientId: otherId,
    draft: content,
    issueKey: crypto.randomUUID(),
    language: 'th' as const,
  };
  expect((await issuePrescription(db, actor, { request, now })).status).toBe('issued');
  expect(await mergePatients(db, actor, { request: again, now })).toEqual(elsewhere);
  expect((await findPrescriptionOf(db, actor, otherId))?.link?.revokedAt).toBeNull();
});

test('the course of a record that was merged is not opened again', async () => {
  const db = await emptyDatabase();
  const { actor, patientId: keptId } = await issuedCourse(db, now);
  const twin = await issuedCourse(db, now, { by: actor, hospitalNumber: 'TWIN-2' });
  const end = { patientId: twin.patientId, versionNumber: 1, note: '', now };
  expect(await endCourse(db, actor, end)).toMatchObject({ status: 'ended' });
  const request = await mergeRequestOf(db, keptId, twin.patientId);
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'merged' });

  const reopening = { patientId: twin.patientId, now };
  expect(await reopenCourse(db, actor, reopening)).toEqual({ status: 'not-found' });
  expect((await findLink(db, twin.token, now)).status).not.toBe('living');
});

test('of two merges of one pair at once one is heard; a therapist and another clinic are not', async () => {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'administrator');
  const therapist = await colleagueOf(db, actor, 'therapist');
  const stranger = await clinicWith(db, 'administrator');
  const one = await savedPatient(db, actor, {});
  const two = await savedPatient(db, actor, { hospitalNumber: 'TWIN-2' });
  const foreign = await savedPatient(db, stranger, { hospitalNumber: 'FAR-1' });
  const [there, back] = [await mergeRequestOf(db, one, two), await mergeRequestOf(db, two, one)];

  expect(await mergePatients(db, therapist, { request: there, now })).toEqual({
    status: 'not-allowed',
  });
  const none = { status: 'not-found' };
  expect(await mergePatients(db, stranger, { request: there, now })).toEqual(none);
  for (const [keptId, otherId] of [
    [one, foreign] as const,
    [foreign, one] as const,
    [one, one] as const,
  ]) {
    const request = await mergeRequestOf(db, keptId, otherId);
    expect(await mergePatients(db, actor, { request, now })).toEqual(none);
  }
  const answers = await Promise.all(
    [there, back].map((request) => mergePatients(db, actor, { request, now })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['merged', 'not-found']);
  expect(await db.patient.count({ where: { mergedIntoId: null, clinicId: actor.clinicId } })).toBe(
    1,
  );
});
