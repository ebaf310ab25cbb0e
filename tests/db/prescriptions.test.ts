import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import type { Role } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { requireHandout } from '@/lib/db/handouts';
import { revokeLink } from '@/lib/db/link-acts';
import { findLink, type PatientLink } from '@/lib/db/links';
import { createPatient } from '@/lib/db/patients';
import { type IssueRequest, issuePrescription } from '@/lib/db/prescriptions';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { noneOfEach } from '@/lib/patient/none-of-each';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { present } from '@/tests/support/answered-patient';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { unknownPatient } from '@/tests/support/patient-input';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-issue-`);

const now = new Date('2026-11-24T03:00:00Z');

const draftOf = (...variants: string[]) =>
  PrescriptionDraft.parse({
    entries: variants.map((variant) => ({
      exercise: variant.slice(0, 4),
      variant,
      dose: requireVariant(variant).variant.dose,
    })),
  });

async function clinicWithPatient(role: Role = 'physiatrist') {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, role);
  const saved = await createPatient(
    db,
    actor,
    unknownPatient({
      birthDate: '1992-05-01',
      sex: 'male',
      redFlagsAskedOn: '2026-11-24',
      redFlagsSaidBy: 'patient',
      noneOf: noneOfEach(
        HISTORY_GROUPS.map(({ id }) => id),
        { saidOn: '2026-11-24', saidBy: 'patient' },
      ),
      factors: [present('disc-herniation', '2026-11-03')],
    }),
  );
  const patientId = saved.status === 'saved' ? saved.id : '';
  const issue = (changed: Partial<IssueRequest> = {}, by = actor) => {
    const draft = draftOf('EX09-a');
    const request = { patientId, draft, issueKey: 'key-1', language: 'th' as const, ...changed };
    return issuePrescription(db, by, { request, now });
  };
  return { db, actor, patientId, issue };
}

async function requireLink(db: Db, token: string): Promise<PatientLink> {
  const found = await findLink(db, token, now);
  if (found.status !== 'living') throw new Error(found.status);
  return found.link;
}

test('an issued prescription leads its link to the frozen handout, with one audit event', async () => {
  const { db, issue } = await clinicWithPatient();

  const issued = await issue();

  expect(issued).toMatchObject({ status: 'issued', versionNumber: 1 });
  const token = issued.status === 'issued' ? issued.token : '';
  const link = await requireLink(db, token);
  expect(link.versionNumber).toBe(1);
  expect(await requireHandout(db, link)).toMatchObject({ language: 'th' });
  expect(await db.auditEvent.count({ where: { action: 'prescription.issued' } })).toBe(1);
  expect(JSON.stringify(await db.link.findMany())).not.toContain(token);
});

test('exercise 3 for a slipped disc is refused on the stored history, and nothing is left behind', async () => {
  const { db, issue } = await clinicWithPatient();

  const refused = await issue({ draft: draftOf('EX09-a', 'EX03-a') });

  expect(refused).toMatchObject({
    status: 'refused',
    blockers: [{ code: 'contraindicated-unresolved', variant: 'EX03-a' }],
  });
  expect(await db.prescription.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { action: 'prescription.issued' } })).toBe(0);
});

test('twenty submits of one review make one version and one link', async () => {
  const { db, issue } = await clinicWithPatient();

  const answers = await Promise.all(Array.from({ length: 20 }, () => issue()));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await db.prescriptionVersion.count()).toBe(1);
  expect(await db.link.count()).toBe(1);
});

test('a second version keeps the link, which then shows it', async () => {
  const { db, issue } = await clinicWithPatient();
  const first = await issue();
  const second = await issue({ issueKey: 'key-2', draft: draftOf('EX12-a') });

  expect(second).toMatchObject({ status: 'issued', versionNumber: 2 });
  const tokens = [first, second].map((each) => (each.status === 'issued' ? each.token : ''));
  expect(tokens[0]).toBe(tokens[1]);
  expect((await requireLink(db, tokens[0] ?? '')).versionNumber).toBe(2);
});

test.each<Role>(['therapist', 'administrator'])('a %s cannot issue', async (role) => {
  const { issue } = await clinicWithPatient(role);
  expect(await issue()).toEqual({ status: 'not-allowed' });
});

test("another clinic's physiatrist can neither issue for the patient nor revoke the link", async () => {
  const { db, issue, patientId } = await clinicWithPatient();
  const stranger = await clinicWith(db, 'physiatrist');
  await issue();

  expect(await issue({ issueKey: 'key-2' }, stranger)).toEqual({ status: 'patient-not-found' });
  expect(await revokeLink(db, stranger, { patientId, now })).toBe(false);
});

test('a revoked, an expired and an unknown link show the clinic or nothing, never the patient', async () => {
  const { db, actor, issue, patientId } = await clinicWithPatient();
  const issued = await issue();
  const token = issued.status === 'issued' ? issued.token : '';

  const late = await findLink(db, token, new Date('2028-01-01T00:00:00Z'));
  const { name, phone } = actor.clinic;
  const contact = { name, phone, emergencyNumber: '1669', openingHours: null };
  expect(late).toEqual({ status: 'expired', contact });
  expect(await revokeLink(db, actor, { patientId, now })).toBe(true);
  expect(await findLink(db, token, now)).toEqual({ status: 'revoked', contact });
  expect(await findLink(db, 'guess', now)).toEqual({ status: 'unknown' });
});
