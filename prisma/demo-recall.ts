import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { createPatient, updatePatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { daysBefore, demoPatients } from './demo-patients';
import { draftOfVariants } from './demo-programs';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An invented patient with an open recall: five days after the issue a slipped disc was found, so that one of the
 * exercises rests. Somebody who is there already is left as they are.
 */
export async function recallOne(db: Db, doctor: Actor, today: string): Promise<void> {
  const now = new Date(`${today}T00:00:00+07:00`);
  const { slippedDisc, pregnant } = demoPatients(today);
  const before = {
    ...slippedDisc,
    name: 'วนิดา ตัวอย่าง',
    hospitalNumber: 'DEMO-07',
    sex: 'female' as const,
    language: 'th' as const,
    directionalPreference: 'unknown' as const,
    factors: pregnant.factors,
  };
  const saved = await createPatient(db, doctor, before);
  if (saved.status !== 'saved') return;
  const { id, version } = saved;
  const issued = await issuePrescription(db, doctor, {
    request: {
      patientId: id,
      draft: draftOfVariants(['EX03-a', 'EX09-a', 'EX04-b']),
      issueKey: randomUUID(),
      language: 'th',
    },
    now: new Date(now.getTime() - 6 * DAY_MS),
  });
  if (issued.status !== 'issued') throw new Error(`No demonstration recall: ${issued.status}`);
  const found = slippedDisc.factors.map((factor) => ({ ...factor, since: daysBefore(today, 8) }));
  await updatePatient(db, doctor, {
    input: { ...before, factors: [...before.factors, ...found] },
    id,
    version,
    now: new Date(now.getTime() - DAY_MS),
  });
}
