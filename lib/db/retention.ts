import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { administrate, isStillAdministrator } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { eraseRecord, lockPatients } from './erase-patient';
import type { Prisma } from './generated/client';
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
  /** The last time something was written about the patient, or the patient used the link. */
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
  const where = whereDue(clinicId, years, now);
  const rows = await db.patient.findMany({
    where,
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: MOST_DUE,
    select: {
      id: true,
      name: true,
      hospitalNumber: true,
      updatedAt: true,
      prescription: { select: { issuedAt: true, link: { select: { lastOpenedAt: true } } } },
    },
  });
  return {
    status: 'listed',
    years,
    records: rows.map(({ updatedAt, prescription, ...row }) => ({
      ...row,
      lastAt: latestOf(updatedAt, prescription?.issuedAt, prescription?.link?.lastOpenedAt),
    })),
    count: await db.patient.count({ where }),
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
      const due = await tx.patient.findMany({
        where: { ...whereDue(clinicId, years, now), id: { in: [...ids] } },
        select: { id: true },
      });
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

function whereDue(clinicId: string, years: number, now: Date): Prisma.PatientWhereInput {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() - years);
  const earlier = { lt: end };
  const later = { gte: end };
  const course: Prisma.PrescriptionWhereInput = {
    OR: [{ issuedAt: null }, { issuedAt: earlier }],
    days: { none: { saidAt: later } },
    reports: { none: { receivedAt: later } },
    link: {
      is: {
        AND: [
          { OR: [{ lastOpenedAt: null }, { lastOpenedAt: earlier }] },
          { OR: [{ revokedAt: { not: null } }, { expiresAt: { lt: now } }] },
        ],
      },
    },
  };
  return {
    clinicId,
    mergedIntoId: null,
    updatedAt: earlier,
    visits: { none: { at: later } },
    AND: [
      { OR: [{ draft: null }, { draft: { updatedAt: earlier } }] },
      { OR: [{ prescription: null }, { prescription: course }] },
    ],
  };
}

const latestOf = (...moments: (Date | null | undefined)[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
