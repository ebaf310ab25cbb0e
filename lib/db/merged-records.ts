import 'server-only';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db } from './client';
import { isRowId } from './row-id';

/** The record into which this one was merged; `null` when it was not, or is not the clinic's. */
export async function findKept(db: Db, actor: Actor, id: string): Promise<string | null> {
  if (!isRowId(id)) return null;
  const row = await db.patient.findFirst({
    where: { id, clinicId: actor.clinicId },
    select: { mergedIntoId: true },
  });
  return row?.mergedIntoId ?? null;
}

/** A patient's own id, and of what was merged into the record. */
export async function listRecordIds(db: Db, actor: Actor, patientId: string): Promise<string[]> {
  if (!isRowId(patientId)) return [patientId];
  const rows = await db.patient.findMany({
    where: { clinicId: actor.clinicId, mergedIntoId: patientId },
    select: { id: true },
  });
  return [patientId, ...rows.map(({ id }) => id)];
}

export type MergedRecord = {
  id: string;
  name: string;
  hospitalNumber: string;
  mergedAt: Date;
  /** Of a course that ended with the merge, newest first. */
  versions: { number: number; issuedAt: Date; issuedByName: string; variants: string[] }[];
};

/** What was merged into a record, the last first. */
export async function listMergedRecords(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<MergedRecord[]> {
  if (!isRowId(patientId)) return [];
  const rows = await db.patient.findMany({
    where: { clinicId: actor.clinicId, mergedIntoId: patientId },
    orderBy: [{ mergedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      hospitalNumber: true,
      mergedAt: true,
      prescription: {
        select: {
          versions: {
            orderBy: { number: 'desc' },
            select: {
              number: true,
              issuedAt: true,
              program: true,
              issuedBy: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  return rows.flatMap(({ mergedAt, prescription, ...row }) =>
    mergedAt === null
      ? []
      : [
          {
            ...row,
            mergedAt,
            versions: (prescription?.versions ?? []).map(({ program, issuedBy, ...version }) => ({
              ...version,
              issuedByName: issuedBy.name,
              variants: PrescriptionDraft.parse(program).entries.map(({ variant }) => variant),
            })),
          },
        ],
  );
}
