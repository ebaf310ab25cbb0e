import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { Actor } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { settleOutcomes } from '@/lib/db/finding-outcomes';
import { factsOf } from '@/lib/patient/facts-of';
import { type OverrideReason, PrescriptionDraft } from '@/lib/prescription/program';
import { type DemoPatient, daysBefore, demoPatients } from './demo-patients';
import { draftOfVariants } from './demo-programs';

type Overridden = { variant: string; reason: OverrideReason; before: number };

/** Of patients without a handout; `before`: days before the demonstration is loaded. */
const OVERRIDDEN: readonly (Overridden & { patient: DemoPatient })[] = [
  { patient: 'slippedDisc', variant: 'EX03-a', reason: 'benefit-outweighs-risk', before: 20 },
  {
    patient: 'slippedDisc',
    variant: 'EX06-a',
    reason: 'already-done-without-symptoms',
    before: 20,
  },
  { patient: 'pregnant', variant: 'EX11-a', reason: 'supervised-only', before: 9 },
  { patient: 'hipReplacement', variant: 'EX02-a', reason: 'specialist-agreed', before: 5 },
];

/**
 * Findings that were overridden, as the real check says them, for the statistics alone: nobody's page shows the
 * exercises. Done once, and left as visitors leave it.
 */
export async function overrideSome(
  db: Db,
  doctor: Actor,
  { ids, today }: { ids: ReadonlyMap<string, string>; today: string },
): Promise<void> {
  const { clinicId } = doctor;
  const where = { clinicId, outcome: 'overridden' };
  if ((await db.findingOutcome.count({ where })) > 0) return;
  const knowledge = await findKnowledge(db, clinicId);
  const patients = demoPatients(today);
  for (const { patient, variant, reason, before } of OVERRIDDEN) {
    const patientId = ids.get(patient);
    if (patientId === undefined) continue;
    const [entry] = draftOfVariants([variant]).entries;
    const override = { reason, note: 'Examined today.' };
    const draft = PrescriptionDraft.parse({ entries: [{ ...entry, override }] });
    const assessment = assessPatient(factsOf(patients[patient], today), today, knowledge);
    const check = checkProgram(assessment, draft.entries);
    const now = new Date(`${daysBefore(today, before)}T10:00:00+07:00`);
    const episode = { clinicId, patientId, versionNumber: 1 };
    await db.$transaction((tx) => settleOutcomes(tx, episode, { draft, check, now }));
  }
}
