import 'server-only';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { Prisma } from './generated/client';
import type { NotAllowed } from './not-allowed';
import { isRowId } from './row-id';

/** What a person of the clinic looks after. */
export type Holding = {
  patients: number;
  /** Of those patients, links that work. */
  openHandouts: number;
  /** Written by the person, and not handed in. */
  drafts: number;
  /** Waiting to be issued: handed in to the person, or written by them. */
  handedIn: number;
  /** Own ones, that only the person sees, and those shared. */
  templates: number;
};

export const HOLDS_NOTHING: Holding = {
  patients: 0,
  openHandouts: 0,
  drafts: 0,
  handedIn: 0,
  templates: 0,
};

type HoldingRow = { userId: string } & Record<keyof Holding, bigint>;

/** By person, for whoever holds anything: one statement for the whole clinic. */
export async function listHoldings(
  db: Db,
  clinicId: string,
  now: Date,
): Promise<Map<string, Holding>> {
  const isWaiting = Prisma.sql`("handedInAt" IS NOT NULL AND "sentBackAt" IS NULL)`;
  const rows = await db.$queryRaw<HoldingRow[]>`
    SELECT "userId", sum(patients) AS patients, sum(open) AS "openHandouts", sum(drafts) AS drafts,
      sum(waiting) AS "handedIn", sum(templates) AS templates
    FROM (
      SELECT p."responsibleId" AS "userId", 1 AS patients,
        (l.id IS NOT NULL)::int AS open, 0 AS drafts, 0 AS waiting, 0 AS templates
      FROM "Patient" p
      LEFT JOIN "Prescription" pr ON pr."clinicId" = p."clinicId" AND pr."patientId" = p.id
      LEFT JOIN "Link" l ON l."clinicId" = p."clinicId" AND l."prescriptionId" = pr.id
        AND l."revokedAt" IS NULL AND l."expiresAt" > ${now}
      WHERE p."clinicId" = ${clinicId}::uuid AND p."mergedIntoId" IS NULL
        AND p."responsibleId" IS NOT NULL
      UNION ALL
      SELECT "authorId", 0, 0, (NOT ${isWaiting})::int, ${isWaiting}::int, 0 FROM "Draft"
      WHERE "clinicId" = ${clinicId}::uuid
      UNION ALL
      SELECT "handedInToId", 0, 0, 0, 1, 0 FROM "Draft"
      WHERE "clinicId" = ${clinicId}::uuid AND ${isWaiting} AND "handedInToId" <> "authorId"
      UNION ALL
      SELECT "ownerId", 0, 0, 0, 0, 1 FROM "Template" WHERE "clinicId" = ${clinicId}::uuid
    ) AS held GROUP BY "userId"`;
  return new Map(
    rows.map(({ userId, patients, openHandouts, drafts, handedIn, templates }) => [
      userId,
      {
        patients: Number(patients),
        openHandouts: Number(openHandouts),
        drafts: Number(drafts),
        handedIn: Number(handedIn),
        templates: Number(templates),
      },
    ]),
  );
}

type Succession = { id: string; successorId: string };

export type HandedOver =
  | { status: 'handed-over'; patients: number }
  | { status: 'not-found' | 'no-such-colleague' }
  | NotAllowed;

/**
 * Gives a person's patients to a physiatrist of the clinic, and with them those who have only a draft of theirs yet.
 * Templates go with them.
 * Links and drafts stay with their patient; the draft keeps its author's name and a handout its prescriber's.
 */
export async function handOver(db: Db, actor: Actor, succession: Succession): Promise<HandedOver> {
  return administrate<HandedOver>(db, actor, async (tx) => {
    const { id } = succession;
    const isOurs =
      isRowId(id) && (await tx.user.count({ where: { id, clinicId: actor.clinicId } })) > 0;
    return isOurs ? handOverWithin(tx, actor, succession) : { status: 'not-found' };
  });
}

/** The same inside a transaction that has the clinic's row, of a person of the clinic. */
export async function handOverWithin(
  tx: Transaction,
  actor: Actor,
  { id, successorId }: Succession,
): Promise<HandedOver> {
  const { clinicId } = actor;
  const isColleague =
    isRowId(successorId) &&
    successorId !== id &&
    (await tx.user.count({
      where: { id: successorId, clinicId, role: 'physiatrist', disabledAt: null },
    })) > 0;
  if (!isColleague) return { status: 'no-such-colleague' };

  // By hand, here and for drafts: the client would date them, and who is handed over was not seen today.
  const count = await tx.$executeRaw`UPDATE "Patient" p SET "responsibleId" = ${successorId}::uuid
    WHERE p."clinicId" = ${clinicId}::uuid AND (p."responsibleId" = ${id}::uuid
      OR (p."responsibleId" IS NULL AND EXISTS (SELECT 1 FROM "Draft" d
        WHERE d."clinicId" = p."clinicId" AND d."patientId" = p.id
        AND d."authorId" = ${id}::uuid)))`;
  await tx.template.updateMany({
    where: { clinicId, ownerId: id },
    data: { ownerId: successorId },
  });
  // What waits for the leaver to be issued waits for the colleague.
  await tx.$executeRaw`UPDATE "Draft" SET "handedInToId" = ${successorId}::uuid
    WHERE "clinicId" = ${clinicId}::uuid AND "handedInToId" = ${id}::uuid`;
  await recordAct(tx, actor, {
    action: 'patients.handed-over',
    subjectId: id,
    details: { patients: count },
  });
  return { status: 'handed-over', patients: count };
}
