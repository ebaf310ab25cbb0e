import 'server-only';
import { type CourseState, courseStateOf } from '@/lib/handout/course-state';
import type { Actor } from './actor';
import type { Db } from './client';
import { Prisma } from './generated/client';
import { isRowId } from './row-id';

/** Rows of one page; ours: what a doctor scrolls through rather than searches. */
const PAGE_ROWS = 50;

/** Words of a query that are looked for; a name has no more. */
const MOST_WORDS = 6;

/** `mine`: whose responsible doctor the actor is. `nobody`: who has a course and no doctor who can sign in. */
export type Whose = 'everybody' | 'mine' | 'nobody';

export type PatientListAsk = {
  /** Words that each stand in the name or the hospital number; empty = everybody. */
  query: string;
  whose: Whose;
  /** By name, or the record that changed last first; a search puts what begins with the query first. */
  sort: 'name' | 'changed';
  /** The patient next to whom the page starts; `null` = the first page. */
  from: { id: string; direction: 'after' | 'before' } | null;
};

export type ListedPatient = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
  /** Ids of what the patient has. */
  factors: string[];
  isScreened: boolean;
  redFlagCount: number;
  /** `null` = nothing was issued. */
  course: { versionNumber: number; state: CourseState; reviewOn: string | null } | null;
};

export type PatientListPage = {
  rows: ListedPatient[];
  /** As many as the query finds. */
  total: number;
  /** As many of them stand before the first row. */
  preceding: number;
};

/** One page of the clinic's patients; where the patient to start from is gone, the first. */
export async function listPatients(
  db: Db,
  actor: Actor,
  { now, ...ask }: PatientListAsk & { now: Date },
): Promise<PatientListPage> {
  const list = { clinicId: actor.clinicId, where: whereOf(actor, ask), order: orderOf(ask) };
  const from = ask.from && isRowId(ask.from.id) ? ask.from : null;
  const rows = await readRows(db, list, from);
  const [first] = rows;
  if (!first && from) return listPatients(db, actor, { ...ask, from: null, now });
  const counts =
    first && from
      ? await countAround(db, list, first.id)
      : { total: first?.found ?? 0, preceding: 0 };
  return { rows: rows.map((row) => listed(row, now)), ...counts };
}

/** Beyond the first page the rows of the page do not know what stands before them. */
async function countAround(db: Db, list: List, id: string) {
  const [counts] = await db.$queryRaw<Pick<PatientListPage, 'total' | 'preceding'>[]>`
    SELECT count(*)::int AS total,
      (count(*) FILTER (WHERE ${isBeyond(list, id, 'before')}))::int AS preceding
    FROM "Patient" p WHERE ${list.where}`;
  return counts ?? { total: 0, preceding: 0 };
}

/** Whom the list is about, as a condition on `p`. */
function whereOf(
  actor: Actor,
  { query, whose }: Pick<PatientListAsk, 'query' | 'whose'>,
): Prisma.Sql {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const own = Prisma.sql`p."clinicId" = ${actor.clinicId}::uuid AND p."mergedIntoId" IS NULL`;
  // No pattern, so nothing in a query needs escaping. A record that was merged into another is found there; those are
  // few, and read once, not for every patient.
  const found = words.map(
    (word) => Prisma.sql`(${holds(Prisma.sql`p`, word)} OR p.id IN (
      SELECT m."mergedIntoId" FROM "Patient" m WHERE m."clinicId" = ${actor.clinicId}::uuid
        AND m."mergedIntoId" IS NOT NULL AND ${holds(Prisma.sql`m`, word)}))`,
  );
  return Prisma.join([own, isOf(actor, whose), ...found], ' AND ');
}

function holds(p: Prisma.Sql, word: string): Prisma.Sql {
  return Prisma.sql`(strpos(lower(${p}.name), ${word}) > 0 OR strpos(lower(${p}."hospitalNumber"), ${word}) > 0)`;
}

function isOf({ clinicId, userId }: Actor, whose: Whose): Prisma.Sql {
  switch (whose) {
    case 'mine':
      return Prisma.sql`p."responsibleId" = ${userId}::uuid`;
    case 'nobody':
      // Read once, not for every patient.
      return Prisma.sql`(p."responsibleId" IN (SELECT u.id FROM "User" u
          WHERE u."clinicId" = ${clinicId}::uuid AND u."disabledAt" IS NOT NULL)
        OR (p."responsibleId" IS NULL AND p.id IN (SELECT pr."patientId" FROM "Prescription" pr
          WHERE pr."clinicId" = ${clinicId}::uuid)))`;
    default:
      return Prisma.sql`TRUE`;
  }
}

/** Counts for the filters, in one statement. */
export async function countWhose(db: Db, actor: Actor): Promise<Record<Whose, number>> {
  const [counts] = await db.$queryRaw<Record<Whose, number>[]>`
    SELECT count(*)::int AS everybody,
      (count(*) FILTER (WHERE ${isOf(actor, 'mine')}))::int AS mine,
      (count(*) FILTER (WHERE ${isOf(actor, 'nobody')}))::int AS nobody
    FROM "Patient" p WHERE p."clinicId" = ${actor.clinicId}::uuid AND p."mergedIntoId" IS NULL`;
  return counts ?? { everybody: 0, mine: 0, nobody: 0 };
}

type Order = {
  /** What `p` is listed by, the id last, so that no two share a place. */
  keyOf: (p: Prisma.Sql) => Prisma.Sql[];
  isDescending: boolean;
};

function orderOf({ query, sort }: PatientListAsk): Order {
  const start = query.trim().toLowerCase();
  if (start !== '') {
    const rank = (p: Prisma.Sql) => Prisma.sql`(CASE WHEN starts_with(lower(${p}.name), ${start})
      OR starts_with(lower(${p}."hospitalNumber"), ${start}) THEN 0 ELSE 1 END)`;
    return {
      keyOf: (p) => [rank(p), Prisma.sql`${p}.name`, Prisma.sql`${p}.id`],
      isDescending: false,
    };
  }
  const column = sort === 'name' ? Prisma.sql`name` : Prisma.sql`"updatedAt"`;
  return {
    keyOf: (p) => [Prisma.sql`${p}.${column}`, Prisma.sql`${p}.id`],
    isDescending: sort === 'changed',
  };
}

type List = { clinicId: string; where: Prisma.Sql; order: Order };
const ROW = Prisma.sql`p`;

/** Whether `p` stands on that side of the patient. */
function isBeyond(
  { clinicId, order: { keyOf, isDescending } }: List,
  id: string,
  direction: 'after' | 'before',
): Prisma.Sql {
  const sign = (direction === 'after') === isDescending ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`(${Prisma.join(keyOf(ROW))}) ${sign} (
    SELECT ${Prisma.join(keyOf(Prisma.sql`s`))} FROM "Patient" s
    WHERE s."clinicId" = ${clinicId}::uuid AND s.id = ${id}::uuid)`;
}

type Row = Omit<ListedPatient, 'course'> & {
  /** From where the page starts to the end. */
  found: number;
  versionNumber: number | null;
  reviewOn: string | null;
  openedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date | null;
};

/** The ids are found first, so that a history is read for the rows of the page alone. */
async function readRows(db: Db, list: List, from: PatientListAsk['from']): Promise<Row[]> {
  const isBackwards = from?.direction === 'before';
  const side = from ? isBeyond(list, from.id, from.direction) : Prisma.sql`TRUE`;
  const run = isBackwards === list.order.isDescending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const by = list.order.keyOf(ROW).map((part) => Prisma.sql`${part} ${run}`);
  const rows = await db.$queryRaw<Row[]>`
    WITH page AS (
      SELECT p.id, (count(*) OVER ())::int AS found FROM "Patient" p WHERE ${list.where} AND ${side}
      ORDER BY ${Prisma.join(by)} LIMIT ${PAGE_ROWS})
    SELECT p.id, p.name, p."hospitalNumber", p."birthDate"::text,
      p."redFlagsAskedOn" IS NOT NULL AS "isScreened",
      coalesce(cardinality(p."redFlags"), 0) AS "redFlagCount",
      ARRAY(SELECT f."factorId" FROM "PatientFactor" f WHERE f."clinicId" = p."clinicId"
        AND f."patientId" = p.id AND f.status = 'present' ORDER BY f."factorId") AS factors,
      page.found, l."versionNumber", pr."reviewOn"::text, l."openedAt", l."revokedAt", l."expiresAt"
    FROM page JOIN "Patient" p ON p.id = page.id
    LEFT JOIN "Prescription" pr ON pr."clinicId" = p."clinicId" AND pr."patientId" = p.id
    LEFT JOIN "Link" l ON l."clinicId" = pr."clinicId" AND l."prescriptionId" = pr.id
    WHERE p."clinicId" = ${list.clinicId}::uuid ORDER BY ${Prisma.join(by)}`;
  return isBackwards ? rows.toReversed() : rows;
}

function listed(row: Row, now: Date): ListedPatient {
  const { versionNumber, reviewOn, openedAt, revokedAt, expiresAt, found: _, ...patient } = row;
  if (versionNumber === null || expiresAt === null) return { ...patient, course: null };
  const state = courseStateOf({ openedAt, revokedAt, expiresAt }, now);
  return { ...patient, course: { versionNumber, reviewOn, state } };
}
