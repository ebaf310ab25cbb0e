import type { ProgramTemplate } from './assessment';
import type { Finding, FindingKind } from './finding';
import { PROGRAM_RULES } from './rules';
import { citeSources, type ReviewOf } from './target-rule';

/** P13 and P14 need what was issued before and the day of review: they are the screen's. */
const KINDS: Record<string, FindingKind> = {
  P01: 'exercise-count',
  P02: 'exercise-count',
  P03: 'exercise-count',
  P04: 'opposite-directions',
  P05: 'against-direction',
  P06: 'repeated-load',
  P07: 'daily-minutes',
  P08: 'nothing-suitable',
  P09: 'screening-missing',
  P10: 'bone-health-unknown',
  P11: 'age-under-18',
  P12: 'date-missing',
  P15: 'pressure-missing',
};

/** Every rule on a whole program as a finding that waits for its program, by id. */
export function programTemplates(reviewOf: ReviewOf): Record<string, ProgramTemplate> {
  return Object.fromEntries(
    PROGRAM_RULES.flatMap((rule) => {
      const kind = KINDS[rule.id];
      if (!kind) return [];
      const finding: Finding = {
        kind,
        tier: rule.tier,
        evidence: rule.evidence,
        review: reviewOf(rule),
        ruleIds: [rule.id],
        because: [],
        missing: [],
        message: rule.message,
        sources: citeSources(rule.sources),
      };
      return [[rule.id, { finding, max: rule.max }]];
    }),
  );
}
