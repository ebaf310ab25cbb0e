import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { administrate, isStillAdministrator } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { eraseRecord, lockPatients } from './erase-patient';
import { Prisma } from './generated/client';
import { type NotAllowed, notAllowed } from './not-allowed';

/**
 * Years after the last visit; `null` = records are kept until somebody erases them. At least five: Thai Sanatorium Act
 * B.E. 2541, section 35 (3). Ten is ours: the longest time in which a claim may still be made.
 */
export const RetentionYears = z.int().min(5).max(50).nullable();

export const RetentionChange = z.strictObject({ loaded: RetentionYears, wanted: RetentionYears });
export type RetentionChange = z.infer<typeof RetentionChange>;

/** Changes how long records are kept; over what was loaded only. Nothing is erased by it. */
export function changeRetention(
  db: Db,
  actor: Actor,
  { loaded, wanted }: RetentionChange,
): Promise<{ status: 'saved' | 'changed-elsewhere' } | NotAllowed> {
  const { clinicId } = actor;
  return administrate(db, actor, async (tx) => {
    const { count } = await tx.clinic.updateMany({
      where: { id: clinicId, retentionYears: loaded },
      data: { retentionYears: wanted },
    });
    if (count === 0) return { status: 'changed-elsewhere' };
    const act = { action: 'clinic.retention-changed', subjectId: clinicId, details: {} } as const;
    await recordAct(tx, actor, act);
    return { status: 'saved' };
  });
}

export type DueRecord = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** The last time somebody of the clinic opened the record or did something to it, or the patient used the link. */
  lastAt: Date;
};

export type Due = {
  status: 'listed';
  years: number | null;
  /** Those that were left alone longest come first. */
  records: DueRecord[];
  /** All of them, also beyond those listed. */
  count: number;
};

/** What one screen lists, and one act erases at most. */
export const MOST_DUE = 50;

/** Records nobody has used for as long as the clinic keeps them. */
export async function listDueRecords(db: Db, actor: Actor, now: Date): Promise<Due | NotAllowed> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  const { clinicId } = actor;
  const years = await yearsOf(db, clinicId);
  if (years === null) return { status: 'listed', years, records: [], count: 0 };
  const due = dueIn(clinicId, years, now);
  const rows = await db.$queryRaw<(DueRecord & { total: number })[]>`
    SELECT due.id, due.name, due."hospitalNumber", due."lastAt", (count(*) OVER ())::int AS total
    FROM (${due}) AS due ORDER BY due."lastAt", due.id LIMIT ${MOST_DUE}`;
  return {
    status: 'listed',
    years,
    records: rows.map(({ total: _total, ...record }) => record),
    count: rows[0]?.total ?? 0,
  };
}

export const EraseDueRequest = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(MOST_DUE),
});

/** Erases the chosen records that are still due; one that somebody has used in the meantime stays. */
export async function eraseDueRecords(
  db: Db,
  actor: Actor,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<{ status: 'erased'; count: number } | NotAllowed> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  const { clinicId } = actor;
  return db.$transaction(
    async (tx): Promise<{ status: 'erased'; count: number } | NotAllowed> => {
      await lockPatients(tx, clinicId, ids);
      if (!(await isStillAdministrator(tx, actor))) return notAllowed(actor);
      const years = await yearsOf(tx, clinicId);
      if (years === null) return { status: 'erased', count: 0 };
      const due = await tx.$queryRaw<{ id: string }[]>`
        SELECT due.id FROM (${dueIn(clinicId, years, now)}) AS due WHERE due.id = ANY (${ids}::uuid[])`;
      for (const { id } of due) await eraseRecord(tx, actor, id);
      return { status: 'erased', count: due.length };
    },
    { timeout: 120_000 },
  );
}

async function yearsOf(db: Transaction, clinicId: string): Promise<number | null> {
  const clinic = await db.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { retentionYears: true },
  });
  return clinic.retentionYears;
}

/** A record that is given to another doctor is not used by that. */
const NO_USE = 'patient.responsible-changed';

/** Each record with its last use, of those whose last use lies longer back than `years` and whose link is dead. */
function dueIn(clinicId: string, years: number, now: Date): Prisma.Sql {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() - years);
  // The audit knows of everything somebody of the clinic saw or did; what a patient does is dated where it is kept.
  return Prisma.sql`
    SELECT * FROM (
      SELECT p.id, p.name, p."hospitalNumber", greatest(p."updatedAt", c."issuedAt", l."lastOpenedAt",
        (SELECT d."updatedAt" FROM "Draft" d
          WHERE d."clinicId" = p."clinicId" AND d."patientId" = p.id),
        (SELECT max(e.at) FROM "AuditEvent" e
          WHERE e."clinicId" = p."clinicId" AND e."patientId" = p.id
            AND e."actorId" IS NOT NULL AND e.action <> ${NO_USE}),
        (SELECT max(y."saidAt") FROM "DayLog" y
          WHERE y."clinicId" = c."clinicId" AND y."prescriptionId" = c.id),
        (SELECT max(r."receivedAt") FROM "PatientReport" r
          WHERE r."clinicId" = c."clinicId" AND r."prescriptionId" = c.id)) AS "lastAt"
      FROM "Patient" p
      LEFT JOIN "Prescription" c ON c."clinicId" = p."clinicId" AND c."patientId" = p.id
      LEFT JOIN "Link" l ON l."clinicId" = c."clinicId" AND l."prescriptionId" = c.id
      WHERE p."clinicId" = ${clinicId}::uuid AND p."mergedIntoId" IS NULL AND p."updatedAt" < ${end}
        AND (l.id IS NULL OR l."revokedAt" IS NOT NULL OR l."expiresAt" < ${now})
    ) AS used WHERE used."lastAt" < ${end}`;
}
