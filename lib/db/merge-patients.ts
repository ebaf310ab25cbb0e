import 'server-only';
import { z } from 'zod';
import { mergeRecords } from '@/lib/patient/merge-records';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';
import { notAllowed } from './not-allowed';
import { patientOf, WITH_HISTORY } from './patient-row';
import { overwritePatient } from './patients';
import { closeRecalls } from './recall-rows';
import { recheckCourse } from './recheck-course';
import { RowNumber } from './row-number';
import { giveUpLetters } from './waiting-letters';

/** A record as it was compared on the screen. */
const ComparedRecord = z.strictObject({
  id: z.uuid(),
  version: RowNumber,
  /** The newest that was issued; `null` = nothing was. */
  versionNumber: RowNumber.nullable(),
  hasDraft: z.boolean(),
});
type ComparedRecord = z.infer<typeof ComparedRecord>;

export const MergeRequest = z.strictObject({
  kept: ComparedRecord,
  other: ComparedRecord,
  /** By `decisionKey`. */
  decisions: z.record(z.string().max(80), z.enum(['present', 'absent'])),
});
export type MergeRequest = z.infer<typeof MergeRequest>;

export type MergeAnswer = {
  status:
    | 'merged'
    | 'not-allowed'
    | 'not-found'
    | 'changed-elsewhere'
    /** A contradiction without a decision. */
    | 'undecided'
    /** Something the patient reported on a course that would end was not answered yet. */
    | 'open-reports';
};

/**
 * Lays a duplicate into the record that is kept, in one transaction; nothing takes it back. The duplicate's course
 * moves with its link where the kept record has none; otherwise its link ends and its versions stay readable.
 */
export async function mergePatients(
  db: Db,
  actor: Actor,
  { request, now }: { request: MergeRequest; now: Date },
): Promise<MergeAnswer> {
  const [keptId, otherId] = [request.kept.id, request.other.id];
  if (actor.role === 'therapist') return notAllowed(actor);
  if (keptId === otherId) return { status: 'not-found' };
  return db.$transaction(async (tx) => {
    const { clinicId } = actor;
    // In one order, so that two merges of the same pair wait for each other.
    await tx.$queryRaw`SELECT id FROM "Patient" WHERE "clinicId" = ${clinicId}::uuid
      AND id IN (${keptId}::uuid, ${otherId}::uuid) ORDER BY id FOR UPDATE`;
    const rows = await tx.patient.findMany({
      where: { clinicId, id: { in: [keptId, otherId] }, mergedIntoId: null },
      include: { ...WITH_HISTORY, ...WITH_WORK },
    });
    const [kept, other] = [keptId, otherId].map((id) => rows.find((row) => row.id === id));
    if (!kept || !other) return { status: 'not-found' };
    if (!isAsCompared(kept, request.kept) || !isAsCompared(other, request.other)) {
      return { status: 'changed-elsewhere' };
    }
    const merged = mergeRecords(inputOf(kept), inputOf(other), request.decisions);
    if (!merged) return { status: 'undecided' };
    if (!(await moveCourse(tx, { ...actor, keptId, otherId, now }))) {
      return { status: 'open-reports' };
    }
    await moveDraft(tx, { clinicId, keptId, otherId, hasOwn: kept.draft !== null });

    await overwritePatient(tx, actor, { id: keptId, version: kept.version, input: merged });
    await tx.patient.updateMany({
      where: { clinicId, id: keptId, responsibleId: null },
      data: { responsibleId: other.responsibleId },
    });
    // Also of what was merged into the duplicate earlier.
    await tx.patient.updateMany({
      where: { clinicId, OR: [{ id: otherId }, { mergedIntoId: otherId }] },
      data: { mergedIntoId: keptId },
    });
    await tx.patient.updateMany({
      where: { clinicId, id: otherId },
      data: { mergedAt: now, version: { increment: 1 } },
    });
    await recordAct(tx, actor, {
      action: 'patient.merged',
      subjectId: keptId,
      patientId: keptId,
      details: { from: otherId, factors: merged.factors.length },
    });
    // The answers of two records together may speak against what the patient is doing.
    const { userId } = actor;
    await recheckCourse(tx, { clinicId, patientId: keptId, userId, cause: 'patient', now });
    return { status: 'merged' };
  });
}

/** What ends, moves or is dropped with the duplicate. */
const WITH_WORK = {
  draft: { select: { version: true } },
  prescription: {
    select: {
      versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  },
} satisfies Prisma.PatientInclude;
type WorkRow = Prisma.PatientGetPayload<{ include: typeof WITH_HISTORY & typeof WITH_WORK }>;

/** Neither an issue nor a draft changes the record's own version. */
const isAsCompared = ({ version, draft, prescription }: WorkRow, compared: ComparedRecord) =>
  version === compared.version &&
  (prescription?.versions[0]?.number ?? null) === compared.versionNumber &&
  (draft !== null) === compared.hasDraft;

function inputOf({ draft: _draft, prescription: _prescription, ...row }: WorkRow) {
  const { id: _id, version: _version, ...input } = patientOf(row);
  return input;
}

type Pair = { clinicId: string; keptId: string; otherId: string };

/** @returns false when a course would end on which the patient reported something nobody answered. */
async function moveCourse(
  tx: Transaction,
  { clinicId, userId, keptId, otherId, now }: Pair & { userId: string; now: Date },
): Promise<boolean> {
  const hasOwn = (await tx.prescription.count({ where: { clinicId, patientId: keptId } })) > 0;
  const ofOther = { clinicId, patientId: otherId };
  if (!hasOwn) {
    await tx.prescription.updateMany({ where: ofOther, data: { patientId: keptId } });
    // The page asks for the birth date of the record behind it.
    await tx.link.updateMany({
      where: { clinicId, prescription: { patientId: keptId } },
      data: { revision: { increment: 1 } },
    });
    return true;
  }
  if ((await tx.prescription.count({ where: ofOther })) === 0) return true;
  const open = await tx.patientReport.count({
    where: { clinicId, closedAt: null, prescription: { patientId: otherId } },
  });
  if (open > 0) return false;
  await tx.link.updateMany({
    where: { clinicId, prescription: { patientId: otherId }, revokedAt: null },
    data: { revokedAt: now },
  });
  const { id: prescriptionId } = await tx.prescription.findUniqueOrThrow({
    where: { clinicId_patientId: { clinicId, patientId: otherId } },
    select: { id: true },
  });
  await giveUpLetters(tx, { clinicId, prescriptionId, now });
  await closeRecalls(tx, { clinicId, userId, prescriptionId, outcome: 'ended', now });
  return true;
}

/** A patient has one draft: that of the duplicate is dropped where the kept record has one. */
async function moveDraft(
  tx: Transaction,
  { clinicId, keptId, otherId, hasOwn }: Pair & { hasOwn: boolean },
): Promise<void> {
  const ofOther = { clinicId, patientId: otherId };
  if (hasOwn) await tx.draft.deleteMany({ where: ofOther });
  else await tx.draft.updateMany({ where: ofOther, data: { patientId: keptId } });
}
