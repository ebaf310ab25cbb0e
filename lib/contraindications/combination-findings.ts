import type { Bilingual } from '@/lib/catalog/bilingual';
import type { KnownFactors, PresentFactor } from '@/lib/patient/known-factors';
import { isInWindow } from './factor-verdicts';
import type { ProgramFinding, Swap } from './finding';
import type { Knowledge } from './knowledge';
import { COMBINATION_RULES } from './rules';
import { variantsOf } from './swap-candidates';
import { citeSources } from './target-rule';

const NEUTRAL: Bilingual = {
  en: 'Named for both conditions; no finding above a note for this patient.',
  th: 'เป็นท่าที่ระบุไว้สำหรับทั้งสองภาวะ และไม่พบข้อห้ามหรือข้อควรระวังสำหรับผู้ป่วยรายนี้',
};

/** Whether some rule of the factor is active today, whatever the targets. */
function isActive({ id, weeks, surgeonCleared }: PresentFactor, { rulesByFactor }: Knowledge) {
  return (rulesByFactor.get(id) ?? []).some(
    (rule) =>
      !(rule.unlessSurgeonCleared && surgeonCleared) && (weeks === null || isInWindow(rule, weeks)),
  );
}

/** Whether the date is not known, and on some date no rule of the factor would be active. */
function dateCouldEnd(factor: PresentFactor, knowledge: Knowledge): boolean {
  if (factor.weeks !== null) return false;
  const windows = (knowledge.rulesByFactor.get(factor.id) ?? []).flatMap(
    ({ window }) => window ?? [],
  );
  const edges = windows.flatMap(({ fromWeeks, toWeeks }) => [fromWeeks, toWeeks ?? fromWeeks]);
  return [0, ...edges].some((weeks) => !isActive({ ...factor, weeks }, knowledge));
}

/**
 * Two needs collide: one finding per combination while each side of it has an active rule today.
 * `swapOf` gives the swap for a variant that fits this patient, else `null`; the neutral set is made of these.
 */
export function combinationFindings(
  known: KnownFactors,
  knowledge: Knowledge,
  swapOf: (variant: string, why: Bilingual) => Swap | null,
): ProgramFinding[] {
  const active = known.present.filter((factor) => isActive(factor, knowledge));
  return COMBINATION_RULES.flatMap((rule) => {
    const sides = rule.allOf.map((ids) => active.filter(({ id }) => ids.includes(id)));
    if (sides.some((side) => side.length === 0)) return [];
    const factors = [...new Set(sides.flat())];
    const neutral = rule.suggest.flatMap((id) => {
      const fitting = variantsOf(id).flatMap((variant) => swapOf(variant, NEUTRAL) ?? []);
      return fitting.slice(0, 1);
    });
    const isUndated = factors.some((factor) => dateCouldEnd(factor, knowledge));
    return [
      {
        kind: rule.kind,
        tier: rule.tier,
        evidence: rule.evidence,
        review: knowledge.reviewOf(rule),
        ruleIds: [rule.id],
        because: factors.map(({ id }) => ({ factor: id })),
        missing: isUndated ? ['since'] : [],
        message: rule.message,
        sources: citeSources(rule.sources),
        swaps: neutral,
      },
    ];
  });
}
