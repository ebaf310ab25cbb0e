import 'server-only';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { KeepReason, mayKeep, needsNote, type Recall } from '@/lib/handout/recall';
import { homeEntries } from '@/lib/prescription/home-program';
import { compareRecallTiers } from '@/lib/prescription/newly-true';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { activeCourse } from './active-handouts';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { notAllowed } from './not-allowed';
import { RECALL_AS_READ, recallOf, touchPage } from './recall-rows';
import { lockPatient } from './recheck-course';
import { RowNumber } from './row-number';

export type ListedRecall = Recall & {
  patientId: string;
  patientName: string;
  hospitalNumber: string;
  /** Of the recalled version, in program order; empty when it cannot be read. */
  variants: string[];
};

const openOf = ({ clinicId }: Actor, now: Date) => ({
  clinicId,
  closedAt: null,
  prescription: activeCourse(now),
});

/** What waits in the clinic: worst first, then the oldest. */
export async function listRecalls(db: Db, actor: Actor, now: Date): Promise<ListedRecall[]> {
  const rows = await db.recall.findMany({
    where: openOf(actor, now),
    orderBy: [{ foundAt: 'asc' }, { id: 'asc' }],
    select: {
      ...RECALL_AS_READ,
      prescription: {
        select: {
          patientId: true,
          patient: { select: { name: true, hospitalNumber: true } },
          versions: { orderBy: { number: 'desc' }, take: 1, select: { program: true } },
        },
      },
    },
  });
  return rows
    .map(({ prescription: { patientId, patient, versions }, ...row }) => ({
      ...recallOf(row),
      patientId,
      patientName: patient.name,
      hospitalNumber: patient.hospitalNumber,
      variants: variantsOf(versions[0]?.program),
    }))
    .toSorted((a, b) => compareRecallTiers(a.tier, b.tier));
}

function variantsOf(program: unknown): string[] {
  const { data } = PrescriptionDraft.safeParse(program);
  return data ? homeEntries(data).map(({ variant }) => variant) : [];
}

export async function countRecalls(db: Db, actor: Actor, now: Date): Promise<number> {
  return db.recall.count({ where: openOf(actor, now) });
}

export const KeepRequest = z.strictObject({
  id: z.uuid(),
  /** The one the doctor has read. */
  version: RowNumber,
  reason: KeepReason,
  note: PlainText.trim().max(500),
});
export type KeepRequest = z.infer<typeof KeepRequest>;

export type KeepDecision =
  | 'kept'
  | 'not-allowed'
  | 'not-found'
  | 'changed-meanwhile'
  | 'cannot-be-kept'
  | 'note-missing';

/** Lets a handout go on as it is, with the doctor's reason; what rested on the patient's page works again. */
export async function keepHandout(
  db: Db,
  actor: Actor,
  { request, now }: { request: KeepRequest; now: Date },
): Promise<KeepDecision> {
  if (actor.role !== 'physiatrist') return notAllowed(actor).status;
  const { clinicId, userId } = actor;
  const { id, version, reason, note } = request;
  return db.$transaction(async (tx): Promise<KeepDecision> => {
    const where = { id, clinicId, closedAt: null };
    const course = await tx.recall.findFirst({
      where,
      select: { prescriptionId: true, prescription: { select: { patientId: true } } },
    });
    if (!course) return 'not-found';
    const { prescriptionId, prescription } = course;
    await lockPatient(tx, { clinicId, ...prescription });
    const row = await tx.recall.findFirst({ where, select: RECALL_AS_READ });
    if (!row) return 'not-found';
    const recall = recallOf(row);
    if (recall.version !== version) return 'changed-meanwhile';
    if (!mayKeep(recall)) return 'cannot-be-kept';
    if (note === '' && needsNote(recall.tier, reason)) return 'note-missing';

    const decided = { closedAt: now, closedById: userId, outcome: 'kept', reason, note };
    await tx.recall.update({ where: { id }, data: decided });
    await touchPage(tx, { clinicId, prescriptionId });
    const { patientId } = prescription;
    const details = { outcome: 'kept' };
    await recordAct(tx, actor, { action: 'recall.closed', subjectId: id, patientId, details });
    return 'kept';
  });
}
