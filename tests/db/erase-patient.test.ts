import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ANY_ENTRY } from '@/lib/audit/audit-entry';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { saveDraft } from '@/lib/db/drafts';
import { erasePatient, findErasure } from '@/lib/db/erase-patient';
import { findLink } from '@/lib/db/links';
import { listAudit } from '@/lib/db/list-audit';
import { mergePatients } from '@/lib/db/merge-patients';
import { queueMail } from '@/lib/db/outbox';
import { saveDayLog, saveExerciseLog } from '@/lib/db/patient-log';
import { reportHurt } from '@/lib/db/patient-reports';
import { noteVisit } from '@/lib/db/patient-visits';
import { createPatient, findPatient } from '@/lib/db/patients';
import { recordPrivacyNotice } from '@/lib/db/privacy-notice';
import { verifyAudit } from '@/lib/db/verify-audit';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, colleagueOf, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse } from '@/tests/support/issued-course';
import { mergeRequestOf } from '@/tests/support/merge-request';

const now = new Date('2026-11-24T03:00:00Z');
const CANARIES = ['Canary Patient', 'CANARY-1', 'canary note', 'canary@patient.example'];

/** Something of the patient in every table that can hold any. */
async function fullRecord(db: Db) {
  const course = await issuedCourse(db, now, {
    name: 'Canary Patient',
    hospitalNumber: 'CANARY-1',
  });
  const { actor, patientId, link } = course;
  const administrator = await colleagueOf(db, actor, 'administrator');
  const twin = await issuedCourse(db, now, {
    by: actor,
    name: 'Canary Patient',
    hospitalNumber: 'CANARY-2',
  });
  const request = await mergeRequestOf(db, patientId, twin.patientId);
  expect(await mergePatients(db, actor, { request, now })).toEqual({ status: 'merged' });
  await noteVisit(db, actor, { patientId, screen: 'record', now });
  await queueMail(db, actor, { patientId, to: 'canary@patient.example', now });
  const saidAt = now.toISOString();
  await saveDayLog(db, link, { entry: { pain: 4, note: 'canary note', saidAt }, now });
  await saveExerciseLog(db, link, {
    entry: { variant: 'EX09-a', status: 'done', times: 1, saidAt },
    now,
  });
  await reportHurt(db, link, {
    entry: { variant: 'EX09-a', pain: 8, note: 'canary note', saidAt, reportKey: randomUUID() },
    now,
  });
  await saveDraft(db, actor, { patientId, content: draftOf('EX09-a'), version: null });
  const input = { patientId, version: '2026-11', givenOn: '2026-11-24' };
  await recordPrivacyNotice(db, actor, { input, now });
  return { ...course, administrator, twin };
}

/** Every table with a word of `texts` in one of its rows. */
async function tablesWith(db: Db, texts: readonly string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS row FROM "${name}" t`,
    );
    if (rows.some(({ row }) => texts.some((text) => row.includes(text)))) found.push(name);
  }
  return found;
}

const countAll = async (db: Db, actor: Actor) => [
  await db.patient.count({ where: { clinicId: actor.clinicId } }),
  await db.prescriptionVersion.count(),
  await db.link.count(),
];

test('an erased patient is in no table but the audit, and that still verifies', async () => {
  const db = await emptyDatabase();
  const { administrator, patientId, twin, token } = await fullRecord(db);
  const other = await issuedCourse(db, now, { by: administrator && twin.actor });
  const ids = [patientId, twin.patientId];
  expect(await findErasure(db, administrator, { patientId, now })).toEqual({
    versions: 2,
    hasLivingLink: true,
    hasDraft: true,
    openReports: 1,
    mergedRecords: 1,
  });
  const held = await tablesWith(db, [...CANARIES, ...ids]);
  expect(held).toEqual(
    expect.arrayContaining(['DayLog', 'Draft', 'OutboxMail', 'PatientVisit', 'PrivacyNotice']),
  );

  const request = { patientId, hospitalNumber: ' CANARY-1 ' };
  expect(await erasePatient(db, administrator, request)).toEqual({ status: 'erased' });

  expect(await tablesWith(db, CANARIES)).toEqual([]);
  expect(await tablesWith(db, ids)).toEqual(['AuditEvent']);
  expect(await countAll(db, administrator)).toEqual([1, 1, 1]);
  expect(await findLink(db, token, now)).toEqual({ status: 'unknown' });
  expect(await findLink(db, twin.token, now)).toEqual({ status: 'unknown' });
  expect(await findLink(db, other.token, now)).toMatchObject({ status: 'living' });
  expect(await findPatient(db, administrator, patientId)).toBeNull();
  expect(await erasePatient(db, administrator, request)).toEqual({ status: 'not-found' });

  const chains = await verifyAudit(db);
  expect(chains).toMatchObject([{ fault: null }]);
  const ask = { ...ANY_ENTRY, patientId };
  const page = await listAudit(db, administrator, { ask, before: null, atMost: 9 });
  expect(page).toMatchObject({
    entries: [
      {
        action: 'patient.erased',
        patient: null,
        details: { records: 2, versions: 2, reports: 1 },
      },
      ...Array(8).fill({}),
    ],
  });
  // The number is free again, for another person.
  const again = answeredPatient({ hospitalNumber: 'CANARY-1' });
  expect(await createPatient(db, administrator, again)).toMatchObject({ status: 'saved' });
});

test('only an administrator of the clinic erases, and only with the number typed', async () => {
  const db = await emptyDatabase();
  const { actor, administrator, patientId } = await fullRecord(db);
  const before = await countAll(db, actor);
  const request = { patientId, hospitalNumber: 'CANARY-1' };
  const stranger = await clinicWith(db, 'administrator');
  const therapist = await colleagueOf(db, actor, 'therapist');
  const former = await colleagueOf(db, actor, 'administrator');
  await db.user.update({ where: { id: former.userId }, data: { disabledAt: now } });

  expect(await erasePatient(db, stranger, request)).toEqual({ status: 'not-found' });
  expect(await findErasure(db, stranger, { patientId, now })).toBeNull();
  for (const somebody of [actor, therapist, former]) {
    expect(await erasePatient(db, somebody, request)).toEqual({ status: 'not-allowed' });
  }
  const wrong = { ...request, hospitalNumber: 'CANARY-2' };
  expect(await erasePatient(db, administrator, wrong)).toEqual({ status: 'number-differs' });
  expect(await countAll(db, actor)).toEqual(before);
  expect(await db.auditEvent.count({ where: { action: 'patient.erased' } })).toBe(0);
});

test('of two who erase at once one does, and a save at the same moment waits or finds nothing', async () => {
  const db = await emptyDatabase();
  const { actor, administrator, patientId } = await fullRecord(db);
  const request = { patientId, hospitalNumber: 'CANARY-1' };
  const content = draftOf('EX12-a');
  const answers = await Promise.allSettled([
    erasePatient(db, administrator, request),
    erasePatient(db, administrator, request),
    saveDraft(db, actor, { patientId, content, version: 1 }),
  ]);
  const erased = answers.slice(0, 2).map((answer) => answer.status === 'fulfilled' && answer.value);
  expect(erased).toEqual(expect.arrayContaining([{ status: 'erased' }, { status: 'not-found' }]));
  expect(await tablesWith(db, CANARIES)).toEqual([]);
});
