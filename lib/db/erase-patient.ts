import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { isStillAdministrator } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { type NotAllowed, notAllowed } from './not-allowed';
import { isRowId } from './row-id';

/** What an erasure would take with it. */
export type Erasure = {
  versions: number;
  /** The patient's link shows a program now. */
  hasLivingLink: boolean;
  hasDraft: boolean;
  /** Told by the patient and not answered yet. */
  openReports: number;
  mergedRecords: number;
};

export async function findErasure(
  db: Db,
  actor: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<Erasure | NotAllowed | null> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  if (!isRowId(patientId)) return null;
  const { clinicId } = actor;
  const row = await db.patient.findFirst({
    where: { id: patientId, clinicId, mergedIntoId: null },
    select: { draft: { select: { version: true } }, _count: { select: { mergedFrom: true } } },
  });
  if (!row) return null;
  const ofAll = { OR: [{ patientId }, { patient: { mergedIntoId: patientId } }] };
  return {
    versions: await db.prescriptionVersion.count({ where: { clinicId, prescription: ofAll } }),
    hasLivingLink:
      (await db.link.count({
        where: {
          clinicId,
          revokedAt: null,
          expiresAt: { gt: now },
          prescription: { patientId, endedAt: null },
        },
      })) > 0,
    hasDraft: row.draft !== null,
    openReports: await db.patientReport.count({
      where: { clinicId, closedAt: null, prescription: ofAll },
    }),
    mergedRecords: row._count.mergedFrom,
  };
}

/** `hospitalNumber`: typed again by whoever erases. */
export const EraseRequest = z.strictObject({
  patientId: z.uuid(),
  hospitalNumber: z.string().max(200),
});
export type EraseRequest = z.infer<typeof EraseRequest>;

export type EraseAnswer =
  | { status: 'erased' }
  | NotAllowed
  /** `number-differs`: another number was typed than the patient's. */
  | { status: 'not-found' | 'number-differs' };

/**
 * Takes away everything that is kept of a patient and of what was merged into the record, in one transaction; nothing
 * brings it back. The audit stays: it holds ids and counts only, and still verifies.
 */
export async function erasePatient(
  db: Db,
  actor: Actor,
  { patientId, hospitalNumber }: EraseRequest,
): Promise<EraseAnswer> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  const { clinicId } = actor;
  return db.$transaction(async (tx): Promise<EraseAnswer> => {
    await lockPatients(tx, clinicId, [patientId]);
    if (!(await isStillAdministrator(tx, actor))) return notAllowed(actor);
    const row = await tx.patient.findFirst({
      where: { id: patientId, clinicId, mergedIntoId: null },
      select: { hospitalNumber: true },
    });
    if (!row) return { status: 'not-found' };
    if (row.hospitalNumber !== hospitalNumber.trim()) return { status: 'number-differs' };
    await eraseRecord(tx, actor, patientId);
    return { status: 'erased' };
  });
}

/** Before the clinic's row, as every save of a patient takes them: two at once would wait for each other. */
export async function lockPatients(
  tx: Transaction,
  clinicId: string,
  ids: readonly string[],
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Patient" WHERE "clinicId" = ${clinicId}::uuid
    AND (id = ANY (${ids}::uuid[]) OR "mergedIntoId" = ANY (${ids}::uuid[]))
    ORDER BY id FOR UPDATE`;
}

/** Of a record that is locked. */
export async function eraseRecord(tx: Transaction, actor: Actor, patientId: string): Promise<void> {
  const { clinicId } = actor;
  const courses = await tx.prescription.findMany({
    where: { clinicId, OR: [{ patientId }, { patient: { mergedIntoId: patientId } }] },
    select: { id: true },
  });
  const ofCourses = { clinicId, prescriptionId: { in: courses.map(({ id }) => id) } };
  await tx.outboxMail.deleteMany({ where: ofCourses });
  await tx.recall.deleteMany({ where: ofCourses });
  const reports = await tx.patientReport.deleteMany({ where: ofCourses });
  await tx.exerciseLog.deleteMany({ where: ofCourses });
  await tx.dayLog.deleteMany({ where: ofCourses });
  await tx.link.deleteMany({ where: ofCourses });
  await tx.endedLink.deleteMany({ where: ofCourses });
  await tx.courseEnd.deleteMany({ where: ofCourses });
  const versions = await tx.prescriptionVersion.deleteMany({ where: ofCourses });
  await tx.prescription.deleteMany({ where: { clinicId, id: ofCourses.prescriptionId } });
  // Answers, drafts, visits, outcomes and the notice go with the record itself.
  const merged = await tx.patient.deleteMany({ where: { clinicId, mergedIntoId: patientId } });
  await tx.patient.deleteMany({ where: { clinicId, id: patientId } });
  await recordAct(tx, actor, {
    action: 'patient.erased',
    subjectId: patientId,
    patientId,
    details: { records: merged.count + 1, versions: versions.count, reports: reports.count },
  });
}
