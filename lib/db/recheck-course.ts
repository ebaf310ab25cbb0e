import 'server-only';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import type { RecheckCause } from '@/lib/handout/recall';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientInput } from '@/lib/patient/patient-input';
import type { NewlyTrue } from '@/lib/prescription/newly-true';
import { type Recheck, recheck, unreadableRecheck } from '@/lib/prescription/recheck';
import { type ActiveHandout, findActiveHandout } from './active-handouts';
import type { Transaction } from './client';
import { findKnowledge } from './clinic-layer';
import { patientOf, WITH_HISTORY } from './patient-row';
import { keepRecall, listKept } from './recall-rows';

/** Acts on one patient's course wait for each other from here to the end of the transaction. */
export async function lockPatient(
  tx: Transaction,
  { clinicId, patientId }: { clinicId: string; patientId: string },
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Patient" WHERE "clinicId" = ${clinicId}::uuid
    AND id = ${patientId}::uuid FOR NO KEY UPDATE`;
}

type Compared = {
  issued: ActiveHandout['issued'];
  readPatient: () => PatientInput;
  knowledge: Knowledge;
  kept: readonly NewlyTrue[];
  today: string;
};

/** A comparison that fails is one that was not made, which is never the same as nothing found. */
export function compare({ issued, readPatient, knowledge, kept, today }: Compared): Recheck | null {
  if (!issued) return unreadableRecheck();
  try {
    const facts = factsOf(readPatient(), today);
    return recheck({ ...issued, kept }, assessPatient(facts, today, knowledge));
  } catch (error) {
    log().warn(describeError(error), 'recheck.not-compared');
    return unreadableRecheck();
  }
}

type CourseRecheck = {
  clinicId: string;
  patientId: string;
  /** Who set it going; `null` = nobody, a run did. */
  userId: string | null;
  cause: RecheckCause;
  now: Date;
};

/** Compares a patient's active handout with what the check says now, and keeps, changes or closes its recall. */
export async function recheckCourse(
  tx: Transaction,
  { clinicId, patientId, userId, cause, now }: CourseRecheck,
): Promise<void> {
  await lockPatient(tx, { clinicId, patientId });
  const handout = await findActiveHandout(tx, { clinicId, patientId, now });
  if (!handout) return;
  const row = await tx.patient.findFirst({
    where: { id: patientId, clinicId },
    include: WITH_HISTORY,
  });
  if (!row) return;
  const found = compare({
    issued: handout.issued,
    readPatient: () => patientOf(row),
    knowledge: await findKnowledge(tx, clinicId),
    kept: await listKept(tx, { clinicId, ...handout }),
    today: clinicDay(now),
  });
  await keepRecall(tx, { clinicId, userId, cause, now, found, ...handout });
}
