import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findLink, type PatientLink } from '@/lib/db/links';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import type { PatientInput } from '@/lib/patient/patient-input';
import { answeredPatient } from './answered-patient';
import { clinicWith } from './database';
import { draftOf } from './draft-of';

/** An invented patient of a physiatrist, who was issued three exercises at `now`. */
export async function issuedCourse(
  db: Db,
  now: Date,
  {
    by,
    reviewOn = null,
    ...known
  }: Partial<PatientInput> & { by?: Actor; reviewOn?: string | null } = {},
) {
  const actor = by ?? (await clinicWith(db, 'physiatrist'));
  const input = answeredPatient({ hospitalNumber: randomUUID().slice(0, 13), ...known });
  const saved = await createPatient(db, actor, input);
  const patientId = 'id' in saved ? saved.id : '';
  const issue = async (at: Date, ...variants: string[]) => {
    const draft = { ...draftOf(...variants), reviewOn };
    const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
    const answer = await issuePrescription(db, actor, { request, now: at });
    if (answer.status !== 'issued') throw new Error(JSON.stringify(answer));
    return answer.token;
  };
  const token = await issue(now, 'EX01-b', 'EX09-a', 'EX12-a');
  return { actor, patientId, token, issue, link: await requireLiving(db, token, now) };
}

export async function requireLiving(db: Db, token: string, now: Date): Promise<PatientLink> {
  const found = await findLink(db, token, now);
  if (found.status !== 'living') throw new Error(found.status);
  return found.link;
}
