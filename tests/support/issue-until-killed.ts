import { randomUUID } from 'node:crypto';
import { requireVariant } from '@/lib/catalog/catalog';
import { db } from '@/lib/db/client';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { clinicWith } from './database';
import { unknownPatient } from './patient-input';

/** A program of its own: issues to one new patient after another and prints each that is committed. */
async function run(): Promise<never> {
  const database = await db();
  const doctor = await clinicWith(database, 'physiatrist');
  const { dose } = requireVariant('EX09-a').variant;
  const draft = PrescriptionDraft.parse({
    entries: [{ exercise: 'EX09', variant: 'EX09-a', dose }],
    notCheckedConfirmed: true,
    programRead: ['screening-missing P09'],
  });
  for (;;) {
    const issueKey = randomUUID();
    const saved = await createPatient(
      database,
      doctor,
      unknownPatient({ hospitalNumber: issueKey }),
    );
    if (saved.status !== 'saved') throw new Error(saved.status);
    const request = { patientId: saved.id, draft, issueKey, language: 'th' as const };
    const answer = await issuePrescription(database, doctor, { request, now: new Date() });
    console.log(answer.status === 'issued' ? issueKey : JSON.stringify(answer));
  }
}

void run();
