import { randomUUID } from 'node:crypto';
import { requireVariant } from '@/lib/catalog/catalog';
import type { Actor, Role } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findLink, type PatientLink } from '@/lib/db/links';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import type { PatientInput } from '@/lib/patient/patient-input';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { answeredPatient } from './answered-patient';
import { clinicWith, emptyDatabase } from './database';

export const NOW = new Date('2026-11-24T03:00:00Z');

/** An invented patient's course with one issued version, and what issues the next one. */
export async function issuedCourse(
  patient: Partial<PatientInput> = {},
  role: Role = 'physiatrist',
) {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, role);
  const saved = await createPatient(
    db,
    actor,
    answeredPatient({ hospitalNumber: 'TEST-1', ...patient }),
  );
  const patientId = saved.status === 'saved' ? saved.id : '';
  const token = await issue(db, actor, { patientId, variants: ['EX01-b', 'EX09-a'] });
  const again = (...variants: string[]) => issue(db, actor, { patientId, variants });
  return { db, actor, patientId, token, again };
}

async function issue(
  db: Db,
  actor: Actor,
  { patientId, variants }: { patientId: string; variants: readonly string[] },
): Promise<string> {
  const entries = variants.map((id) => {
    const { exercise, variant } = requireVariant(id);
    return { exercise: exercise.id, variant: id, dose: variant.dose, acknowledged: true };
  });
  const draft = PrescriptionDraft.parse({ entries, notCheckedConfirmed: true });
  const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
  const answer = await issuePrescription(db, actor, { request, now: NOW });
  if (answer.status !== 'issued') throw new Error(JSON.stringify(answer));
  return answer.token;
}

/** @throws when the link shows nothing. */
export async function requireLink(db: Db, token: string, now = NOW): Promise<PatientLink> {
  const found = await findLink(db, token, now);
  if (found.status !== 'living') throw new Error(found.status);
  return found.link;
}
