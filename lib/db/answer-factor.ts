import 'server-only';
import type { FactorStatus } from '@/lib/patient/patient-facts';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { recheckCourse } from './recheck-course';

export type FactorAnswered =
  | { status: 'saved'; version: number }
  | { status: 'changed-elsewhere' | 'not-found' };

/**
 * Answers one question that is still open, over `version` of the record only: an answer that somebody gave in between
 * stays as it is. What becomes newly true of the patient's active handout is recalled in the same transaction.
 */
export async function answerFactor(
  db: Db,
  actor: Actor,
  answer: {
    patientId: string;
    version: number;
    factor: string;
    status: Exclude<FactorStatus, 'unknown'>;
    now: Date;
  },
): Promise<FactorAnswered> {
  const { patientId, version, factor, status, now } = answer;
  const { clinicId, userId } = actor;
  return db.$transaction(async (tx) => {
    const { count } = await tx.patient.updateMany({
      where: {
        id: patientId,
        clinicId,
        version,
        mergedIntoId: null,
        factors: { none: { factorId: factor, status: { not: 'unknown' } } },
      },
      data: { version: version + 1 },
    });
    if (count === 0) {
      const exists = await tx.patient.count({
        where: { id: patientId, clinicId, mergedIntoId: null },
      });
      return { status: exists > 0 ? 'changed-elsewhere' : 'not-found' };
    }
    const key = { clinicId, patientId, factorId: factor };
    await tx.patientFactor.upsert({
      where: { clinicId_patientId_factorId: key },
      create: { ...key, status },
      update: { status },
    });
    const factors = await tx.patientFactor.count({ where: { clinicId, patientId } });
    await recordAct(tx, actor, {
      action: 'patient.changed',
      subjectId: patientId,
      patientId,
      details: { factors },
    });
    await recheckCourse(tx, { clinicId, patientId, userId, cause: 'patient', now });
    return { status: 'saved', version: version + 1 };
  });
}
