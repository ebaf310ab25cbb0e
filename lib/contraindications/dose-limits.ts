import type { Dose } from '@/lib/catalog/dose';
import type { KnownFactors, PresentFactor } from '@/lib/patient/known-factors';
import type { DoseLimit, OpenLimit } from './assessment';
import { isInWindow } from './factor-verdicts';
import type { Finding } from './finding';
import type { DoseRule } from './rule';
import type { Target } from './target';
import { citeSources, type ReviewOf } from './target-rule';

/** Repetitions that go with the longer hold of D05, near 60 s in all. Source: ACSM-FLEX. */
const REPETITIONS_OF_LONG_HOLD = 2;

/** Factors that make the rule active today; `null`: it does not hold for this patient. */
function activeFactors({ when, window }: DoseRule, known: KnownFactors): PresentFactor[] | null {
  const { factors } = when;
  if (!factors) return [];
  const active = known.present.filter(
    ({ id, weeks }) => factors.includes(id) && (weeks === null || isInWindow({ window }, weeks)),
  );
  return active.length > 0 ? active : null;
}

/** The dose rules of one patient, as a browser can hold them. Order is the knowledge's. */
export function limitsOf(
  rules: readonly DoseRule[],
  known: KnownFactors,
  reviewOf: ReviewOf,
): DoseLimit[] {
  return rules.flatMap((rule) => {
    const active = activeFactors(rule, known);
    if (!active) return [];
    const { attribute } = rule.when;
    const undated = rule.window ? active.filter(({ weeks }) => weeks === null) : [];
    const movement = attribute ? { attribute } : {};
    const finding: Finding = {
      kind: 'dose-limit',
      tier: rule.tier,
      evidence: rule.evidence,
      review: reviewOf(rule),
      ruleIds: [rule.id],
      because:
        active.length > 0
          ? active.map(({ id }) => ({ factor: id, ...movement }))
          : attribute
            ? [movement]
            : [],
      missing: undated.length > 0 ? ['since'] : [],
      message: rule.message,
      sources: citeSources(rule.sources),
      field: rule.field,
    };
    const dateDecides = undated.map(({ id }) => id);
    return [
      { rule: rule.id, field: rule.field, min: rule.min, max: rule.max, finding, dateDecides },
    ];
  });
}

/**
 * Dose rules of caution or worse that an unanswered factor would bring; `positionOf` tells where a factor stands
 * among the unanswered, -1 when it is answered.
 */
export function openLimitsOf(
  rules: readonly DoseRule[],
  positionOf: (factor: string) => number,
): OpenLimit[] {
  const limits: OpenLimit[] = [];
  for (const { id, tier, when, field, min, max } of rules) {
    if (tier === 'note' || !when.factors) continue;
    const unknown = when.factors.map(positionOf).filter((position) => position >= 0);
    if (unknown.length === 0) continue;
    limits.push({ rule: id, field, min, max, unknown: unknown.sort((a, b) => a - b) });
  }
  return limits;
}

function obey(dose: Dose, { rule, field, min, max }: DoseLimit): Dose {
  const value = dose[field];
  if (max !== null && value > max) return { ...dose, [field]: max };
  const longer = min !== null && value < min ? { ...dose, [field]: min } : dose;
  return rule === 'D05' ? { ...longer, repetitions: REPETITIONS_OF_LONG_HOLD } : longer;
}

/**
 * The dose the screen offers: the movement's own after this patient's dose rules, upper limits last, so that a limit
 * wins over an aim. A limit on the repetitions of a day is never met by a default, so it changes none.
 */
export function doseFor({ movement }: Target, limits: readonly DoseLimit[]): Dose | null {
  if (!movement) return null;
  let { dose } = movement;
  for (const limit of limits) if (limit.min !== null) dose = obey(dose, limit);
  for (const limit of limits) {
    if (limit.max !== null && limit.field !== 'repetitions') dose = obey(dose, limit);
  }
  return dose;
}
