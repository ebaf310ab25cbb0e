import 'server-only';
import type { RuleUse } from '@/lib/contraindications/rule-use';
import type { Actor } from './actor';
import type { Db } from './client';
import { Prisma } from './generated/client';

/** `since` null = everything; `ruleIds` null = every rule. */
type Ask = { since: Date | null; ruleIds?: readonly string[] };

type CountRow = Omit<RuleUse, 'reasons'>;
type ReasonRow = { ruleId: string; reason: string; count: number };

/** How the clinic's findings fared, the most often shown rule first; two statements whatever there is. */
export async function listRuleUse(
  db: Db,
  { clinicId }: Actor,
  { since, ruleIds }: Ask,
): Promise<RuleUse[]> {
  const asked = Prisma.sql`"clinicId" = ${clinicId}::uuid
    ${since ? Prisma.sql`AND at >= ${since}` : Prisma.empty}
    ${ruleIds ? Prisma.sql`AND "ruleId" = ANY(${[...ruleIds]})` : Prisma.empty}`;
  const counts = await db.$queryRaw<CountRow[]>`
    WITH episode AS (
      SELECT "ruleId", max(CASE outcome WHEN 'overridden' THEN 3 WHEN 'acknowledged' THEN 2
        WHEN 'accepted' THEN 1 ELSE 0 END) AS rank
      FROM "FindingOutcome" WHERE ${asked} GROUP BY "ruleId", "patientId", "versionNumber")
    SELECT "ruleId", count(*)::int AS shown,
      (count(*) FILTER (WHERE rank = 1))::int AS accepted,
      (count(*) FILTER (WHERE rank = 2))::int AS acknowledged,
      (count(*) FILTER (WHERE rank = 3))::int AS overridden,
      (count(*) FILTER (WHERE rank = 0))::int AS open
    FROM episode GROUP BY "ruleId" ORDER BY shown DESC, "ruleId"`;
  const reasons = await db.$queryRaw<ReasonRow[]>`
    SELECT "ruleId", reason, count(DISTINCT ("patientId", "versionNumber"))::int AS count
    FROM "FindingOutcome" WHERE ${asked} AND outcome = 'overridden' AND reason IS NOT NULL
    GROUP BY "ruleId", reason ORDER BY count DESC, reason`;
  return counts.map((row) => ({
    ...row,
    reasons: reasons
      .filter(({ ruleId }) => ruleId === row.ruleId)
      .map(({ reason, count }) => ({ reason, count })),
  }));
}

export type CellUse = Pick<RuleUse, 'shown' | 'accepted' | 'overridden'>;

/** How the rules of one cell fared on its movement, each episode once. */
export async function countCellUse(
  db: Db,
  { clinicId }: Actor,
  { ruleIds, target }: { ruleIds: readonly string[]; target: string },
): Promise<CellUse> {
  const [counts] = await db.$queryRaw<CellUse[]>`
    WITH episode AS (
      SELECT max(CASE outcome WHEN 'overridden' THEN 3 WHEN 'acknowledged' THEN 2
        WHEN 'accepted' THEN 1 ELSE 0 END) AS rank
      FROM "FindingOutcome"
      WHERE "clinicId" = ${clinicId}::uuid AND target = ${target}
        AND "ruleId" = ANY(${[...ruleIds]})
      GROUP BY "patientId", "versionNumber")
    SELECT count(*)::int AS shown, (count(*) FILTER (WHERE rank = 1))::int AS accepted,
      (count(*) FILTER (WHERE rank = 3))::int AS overridden FROM episode`;
  return counts ?? { shown: 0, accepted: 0, overridden: 0 };
}

export type WrongHere = { ruleId: string; target: string; at: Date; note: string };

/** Ours: what one reads before changing a rule. */
const NOTES_SHOWN = 100;

/** What doctors wrote where a rule was wrong for the case, the newest first. */
export function listWrongHere(
  db: Db,
  { clinicId }: Actor,
  since: Date | null,
): Promise<WrongHere[]> {
  const recent = since ? Prisma.sql`AND o.at >= ${since}` : Prisma.empty;
  return db.$queryRaw<WrongHere[]>`
    SELECT o."ruleId", o.target, o.at, coalesce((
      SELECT entry->'override'->>'note' FROM "Prescription" pr
      JOIN "PrescriptionVersion" v ON v."clinicId" = pr."clinicId" AND v."prescriptionId" = pr.id
        AND v.number = o."versionNumber",
      jsonb_array_elements(v.program->'entries') AS entry
      WHERE pr."clinicId" = o."clinicId" AND pr."patientId" = o."patientId"
        AND entry->>'variant' = o.target LIMIT 1), '') AS note
    FROM "FindingOutcome" o
    WHERE o."clinicId" = ${clinicId}::uuid AND o.outcome = 'overridden'
      AND o.reason = 'rule-wrong-here' ${recent}
    ORDER BY o.at DESC, o."ruleId" LIMIT ${NOTES_SHOWN}`;
}
