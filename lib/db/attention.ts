import 'server-only';
import {
  CONCERN_KINDS,
  type Concern,
  type ConcernKind,
  listConcerns,
  type Monitored,
  type OpenRecall,
  REVIEW_AHEAD_DAYS,
  UNOPENED_DAYS,
} from '@/lib/handout/attention';
import { MOST_TRIES } from '@/lib/handout/gate';
import { clinicDay } from '@/lib/patient/clinic-day';
import { dayAfter } from '@/lib/patient/clinic-week';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db } from './client';
import { Prisma } from './generated/client';
import { REPORT_AS_READ, reportOf } from './patient-reports';
import { RECALL_AS_READ, recallOf } from './recall-rows';
import { isRowId } from './row-id';

export type NeedyPatient = { patientId: string; name: string; concerns: Concern[] };

export type Attention = {
  /** The most pressing first, by name within a kind. */
  patients: NeedyPatient[];
  /** Of all who need somebody, also those beyond `atMost`. */
  total: number;
};

type NeedyCourse = {
  id: string;
  patientId: string;
  name: string;
  reviewOn: string | null;
  issuedAt: Date;
  openedAt: Date | null;
  failedTries: number;
  isAlive: boolean;
  total: number;
};

const rankOf = (kind: ConcernKind) => CONCERN_KINDS.indexOf(kind);

/**
 * The clinic's patients at whom somebody should look; `patientId`: only this one. What may be a concern is found by
 * one statement that reads no programme; `listConcerns` says what it is, and both are held together by a test.
 */
export async function listAttention(
  db: Db,
  actor: Actor,
  { now, patientId, atMost }: { now: Date; patientId?: string; atMost: number },
): Promise<Attention> {
  if (patientId !== undefined && !isRowId(patientId)) return { patients: [], total: 0 };
  const { clinicId } = actor;
  const courses = await listNeedy(db, clinicId, { now, patientId, atMost });
  const reports = await db.patientReport.findMany({
    where: { clinicId, closedAt: null, prescriptionId: { in: courses.map(({ id }) => id) } },
    select: { ...REPORT_AS_READ, prescriptionId: true },
  });
  const recalls = await db.recall.findMany({
    where: { clinicId, closedAt: null, prescriptionId: { in: courses.map(({ id }) => id) } },
    select: { ...RECALL_AS_READ, prescriptionId: true },
  });
  const monitoredOf = await findMonitored(
    db,
    clinicId,
    courses.flatMap(({ id, reviewOn }) => (reviewOn === null ? [] : [id])),
  );
  const recallOfCourse = (id: string): OpenRecall | null => {
    const row = recalls.find(({ prescriptionId }) => prescriptionId === id);
    if (!row) return null;
    const { tier, holdsAll, foundAt, paused } = recallOf(row);
    return { id: row.id, tier, holdsAll, foundAt, paused: paused.length };
  };
  const patients = courses.map(({ id, name, issuedAt, reviewOn, ...course }) => {
    const own = reports.filter(({ prescriptionId }) => prescriptionId === id);
    const concerns = listConcerns(
      {
        reports: own.map(({ prescriptionId: _, ...report }) => reportOf(report)),
        recall: recallOfCourse(id),
        reviewOn,
        monitored: monitoredOf.get(id) ?? [],
        issuedOn: clinicDay(issuedAt),
        link: course.isAlive ? course : null,
      },
      clinicDay(now),
    );
    return { patientId: course.patientId, name, concerns };
  });
  return { patients, total: courses[0]?.total ?? 0 };
}

/** What is to be monitored, by course, as its newest version says; of few courses, for it reads their programmes. */
async function findMonitored(
  db: Db,
  clinicId: string,
  courses: readonly string[],
): Promise<Map<string, Monitored[]>> {
  if (courses.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; program: unknown }[]>`
    SELECT DISTINCT ON ("prescriptionId") "prescriptionId" AS id, program
    FROM "PrescriptionVersion"
    WHERE "clinicId" = ${clinicId}::uuid AND "prescriptionId" = ANY(${courses}::uuid[])
    ORDER BY "prescriptionId", number DESC`;
  return new Map(rows.map(({ id, program }) => [id, monitoredIn(program)]));
}

function monitoredIn(program: unknown): Monitored[] {
  return PrescriptionDraft.parse(program).entries.flatMap(({ variant, override }) =>
    override?.monitorOn ? [{ variant, note: override.note, on: override.monitorOn }] : [],
  );
}

/** The rank of a report's kind, in the order of `CONCERN_KINDS`. */
const REPORT_RANK = Prisma.join(
  (['red-flag', 'it-hurts', 'not-mine'] as const).map(
    (kind) => Prisma.sql`WHEN ${kind} THEN ${rankOf(kind)}::int`,
  ),
  ' ',
);

function listNeedy(
  db: Db,
  clinicId: string,
  { now, patientId, atMost }: { now: Date; patientId: string | undefined; atMost: number },
): Promise<NeedyCourse[]> {
  const today = clinicDay(now);
  const reviewBy = dayAfter(today, REVIEW_AHEAD_DAYS);
  const unopenedBefore = new Date(`${dayAfter(today, 1 - UNOPENED_DAYS)}T00:00:00+07:00`);
  const isAlive = Prisma.sql`(l."revokedAt" IS NULL AND l."expiresAt" > ${now})`;
  // Where nothing is asked, nothing is shut.
  const tries = Prisma.sql`CASE c.gate WHEN 'none' THEN 0 ELSE coalesce(l."failedTries", 0) END`;
  const only = patientId ? Prisma.sql`AND pr."patientId" = ${patientId}::uuid` : Prisma.empty;
  return db.$queryRaw<NeedyCourse[]>`
    WITH said AS (
      SELECT "prescriptionId", min(CASE kind ${REPORT_RANK} END) AS rank FROM "PatientReport"
      WHERE "clinicId" = ${clinicId}::uuid AND "closedAt" IS NULL GROUP BY "prescriptionId"),
    course AS (
      SELECT pr.id, pr."patientId", CASE WHEN pr."endedAt" IS NULL
        THEN pr."reviewOn"::text END AS "reviewOn", pr."issuedAt", l."openedAt",
        ${tries} AS "failedTries", coalesce(${isAlive}, FALSE) AS "isAlive",
        LEAST(said.rank,
          CASE WHEN ${isAlive} AND EXISTS (SELECT FROM "Recall" r WHERE r."clinicId" = pr."clinicId"
            AND r."prescriptionId" = pr.id AND r."closedAt" IS NULL)
            THEN ${rankOf('finding-new')}::int END,
          CASE WHEN ${isAlive} AND ${tries} >= ${MOST_TRIES} THEN ${rankOf('gate-shut')}::int END,
          CASE WHEN pr."endedAt" IS NULL AND pr."reviewOn" <= ${reviewBy}::date
            THEN ${rankOf('review-due')}::int END,
          CASE WHEN ${isAlive} AND l."openedAt" IS NULL AND pr."issuedAt" < ${unopenedBefore}
            THEN ${rankOf('never-opened')}::int END) AS rank
      FROM "Prescription" pr JOIN "Clinic" c ON c.id = pr."clinicId"
      LEFT JOIN "Link" l ON l."clinicId" = pr."clinicId" AND l."prescriptionId" = pr.id
      LEFT JOIN said ON said."prescriptionId" = pr.id
      WHERE pr."clinicId" = ${clinicId}::uuid AND pr."issuedAt" IS NOT NULL ${only})
    SELECT course.*, p.name, (count(*) OVER ())::int AS total
    FROM course JOIN "Patient" p ON p.id = course."patientId" AND p."clinicId" = ${clinicId}::uuid
    WHERE course.rank IS NOT NULL AND p."mergedIntoId" IS NULL ORDER BY course.rank, p.name, course.id LIMIT ${atMost}`;
}
