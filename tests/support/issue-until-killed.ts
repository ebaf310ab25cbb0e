import { randomUUID } from 'node:crypto';
import { requireVariant } from '@/lib/catalog/catalog';
import { db } from '@/lib/db/client';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { clinicWith } from './database';
import { unknownPatient } from './patient-input';

/** How many issue at one moment. */
const DESKS = 4;

/** A program of its own: issues to one new patient after another; prints what it asks for, and what is committed. */
async function run(): Promise<void> {
  const database = await db();
  const actor = await clinicWith(database, 'physiatrist');
  const { dose } = requireVariant('EX09-a').variant;
  const draft = PrescriptionDraft.parse({
    entries: [{ exercise: 'EX09', variant: 'EX09-a', dose }],
    notCheckedConfirmed: true,
    programRead: ['screening-missing P09'],
  });
  const issueOn = async () => {
    for (;;) {
      const issueKey = randomUUID();
      const saved = await createPatient(
        database,
        actor,
        unknownPatient({ hospitalNumber: issueKey }),
      );
      if (saved.status !== 'saved') throw new Error(saved.status);
      const request = { patientId: saved.id, draft, issueKey, language: 'th' as const };
      console.log(JSON.stringify({ actor, request }));
      const answer = await issuePrescription(database, actor, { request, now: new Date() });
      if (answer.status !== 'issued') throw new Error(answer.status);
      console.log(JSON.stringify({ issued: issueKey }));
    }
  };
  await Promise.all(Array.from({ length: DESKS }, issueOn));
}

void run();
