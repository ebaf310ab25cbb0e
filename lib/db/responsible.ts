import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { isRowId } from './row-id';

export type Doctor = { id: string; title: string; name: string };

export type Responsible = {
  /** `null` = nobody yet. */
  doctor: (Doctor & { isDisabled: boolean }) | null;
  /** Physiatrists who can be named, by name. */
  doctors: Doctor[];
};

/** Who has the patient and who could; `null` for another clinic's patient. */
export async function findResponsible(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<Responsible | null> {
  if (!isRowId(patientId)) return null;
  const { clinicId } = actor;
  const row = await db.patient.findFirst({
    where: { id: patientId, clinicId },
    select: {
      responsible: { select: { id: true, title: true, name: true, disabledAt: true } },
    },
  });
  if (!row) return null;
  const doctors = await db.user.findMany({
    where: { clinicId, role: 'physiatrist', disabledAt: null },
    select: { id: true, title: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  if (!row.responsible) return { doctor: null, doctors };
  const { disabledAt, ...doctor } = row.responsible;
  return { doctor: { ...doctor, isDisabled: disabledAt !== null }, doctors };
}

/** `loaded`: who it was when somebody began to change it. */
export const ResponsibleChange = z.strictObject({
  patientId: z.uuid(),
  loaded: z.uuid().nullable(),
  wanted: z.uuid(),
});
export type ResponsibleChange = z.infer<typeof ResponsibleChange>;

/** Gives one patient to a physiatrist of the clinic who can sign in, over what was loaded only. */
export async function nameResponsible(
  db: Db,
  actor: Actor,
  { patientId: id, loaded, wanted }: ResponsibleChange,
): Promise<{ status: 'named' | 'changed-elsewhere' | 'no-such-colleague' | 'not-found' }> {
  const { clinicId } = actor;
  return db.$transaction(async (tx) => {
    const where = { id, clinicId, mergedIntoId: null };
    if ((await tx.patient.count({ where })) === 0) return { status: 'not-found' };
    const doctors = await tx.user.count({
      where: { id: wanted, clinicId, role: 'physiatrist', disabledAt: null },
    });
    if (doctors === 0) return { status: 'no-such-colleague' };
    // By hand: the client would date the record, and this is no use of it.
    const count = await tx.$executeRaw`UPDATE "Patient" SET "responsibleId" = ${wanted}::uuid
      WHERE id = ${id}::uuid AND "clinicId" = ${clinicId}::uuid AND "mergedIntoId" IS NULL
      AND "responsibleId" IS NOT DISTINCT FROM ${loaded}::uuid`;
    if (count === 0) return { status: 'changed-elsewhere' };
    const act = {
      action: 'patient.responsible-changed',
      subjectId: id,
      patientId: id,
      details: {},
    } as const;
    await recordAct(tx, actor, act);
    return { status: 'named' };
  });
}
