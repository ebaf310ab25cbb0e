import 'server-only';
import { findRules } from '@/app/(clinic)/rules/find-rules';
import { nameOfTarget } from '@/app/(clinic)/rules/load-cell';
import type { RuleRow, StatisticsView } from '@/components/rule-statistics/statistics-view';
import type { Language } from '@/lib/catalog/bilingual';
import { listOtherRules } from '@/lib/contraindications/other-rules';
import { isForReview, overriddenShare } from '@/lib/contraindications/rule-use';
import { db } from '@/lib/db/client';
import { listRuleUse, listWrongHere } from '@/lib/db/rule-statistics';
import { clinicDay } from '@/lib/patient/clinic-day';
import { OverrideReason } from '@/lib/prescription/program';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Span = 'recent' | 'all';

/** What an address asks for; the last 90 days unless it says all. */
export const readSpan = (asked: unknown): Span => (asked === 'all' ? 'all' : 'recent');

/** How each rule fared in the clinic, in the reader's language. */
export async function loadStatistics(
  span: Span,
  { language, now }: { language: Language; now: Date },
): Promise<StatisticsView> {
  const { actor, layer, knowledge } = await findRules();
  const since = span === 'all' ? null : new Date(now.getTime() - DAYS * DAY_MS);
  const database = await db();
  const messages = new Map(
    [...knowledge.rules, ...listOtherRules(knowledge)].map(({ id, message }) => [
      id,
      message[language],
    ]),
  );
  const rows = (await listRuleUse(database, actor, { since })).map(
    (use): RuleRow => ({
      ...use,
      // A rule of the clinic's own that was removed since has no words left.
      message: messages.get(use.ruleId) ?? null,
      share: overriddenShare(use),
      isForReview: isForReview(use),
      reasons: use.reasons.flatMap(({ reason, count }) => {
        const known = OverrideReason.safeParse(reason);
        return known.success ? [{ reason: known.data, count }] : [];
      }),
    }),
  );
  const wrong = await listWrongHere(database, actor, since);
  return {
    rows: [...rows.filter((row) => row.isForReview), ...rows.filter((row) => !row.isForReview)],
    wrongHere: wrong.map(({ ruleId, target, at, note }, index) => ({
      key: String(index),
      ruleId,
      target: nameOfTarget(target, layer, language),
      on: clinicDay(at),
      note,
    })),
  };
}
