import type { Bilingual } from '@/lib/catalog/bilingual';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { Variant } from '@/lib/catalog/exercise';
import type { Finding, Tier } from './finding';
import type { Window } from './rule';
import { ATTRIBUTE_RULES, DIRECT_RULES, SWIM_CLEARANCE } from './rules';

/** Attribute and direct rules in one shape. */
export type TargetRule = {
  id: string;
  /** Place in the knowledge. */
  order: number;
  factor: string;
  /** `null`: a direct rule. */
  attribute: string | null;
  tier: Tier;
  message: Bilingual;
  modification: Bilingual;
  alternatives: readonly string[];
  evidence: Finding['evidence'];
  sources: readonly string[];
  review: Finding['review'];
  window: Window | null;
  operatedSideOnly: boolean;
  unlessSurgeonCleared: boolean;
  sourcesDisagree: boolean;
};

export type Target = {
  id: string;
  exercise: string | null;
  variant: Variant | null;
  isUntagged: boolean;
  /** A one-sided dose loads the worked side only. */
  loadsWorkedSideOnly: boolean;
  rules: ReadonlyMap<string, readonly TargetRule[]>;
  /** Factors that could make it caution or worse, on some date, side or clearance. */
  worrying: ReadonlySet<string>;
};

const TIER_ORDER: Record<Tier, number> = { stop: 0, contraindicated: 1, caution: 2, note: 3 };

/** Negative when `a` is worse. */
export function compareTiers(a: Tier, b: Tier): number {
  return TIER_ORDER[a] - TIER_ORDER[b];
}

const attributeRules: TargetRule[] = ATTRIBUTE_RULES.map((rule, order) => ({
  ...rule,
  order,
  review: 'interpretation',
}));
const directRules: (TargetRule & { target: string })[] = DIRECT_RULES.map((rule, index) => ({
  ...rule,
  order: attributeRules.length + index,
  attribute: null,
  window: null,
  operatedSideOnly: false,
  unlessSurgeonCleared: false,
  sourcesDisagree: false,
})).filter(({ id }) => !SWIM_CLEARANCE.spokenFor.includes(id));

/** Rules that stop the whole program, by factor. */
export const STOP_RULE_OF: ReadonlyMap<string, TargetRule> = new Map(
  attributeRules.filter(({ attribute }) => attribute === '*').map((rule) => [rule.factor, rule]),
);

function rulesFor(ids: readonly string[], attributes: readonly string[]): Target['rules'] {
  const byFactor = new Map<string, TargetRule[]>();
  const matching = [
    ...attributeRules.filter(({ attribute }) => attributes.includes(attribute ?? '')),
    ...directRules.filter(({ target }) => ids.includes(target)),
  ];
  for (const rule of matching) {
    byFactor.set(rule.factor, [...(byFactor.get(rule.factor) ?? []), rule]);
  }
  return byFactor;
}

function worryingFactors(rules: Target['rules']): Set<string> {
  const worrying = new Set(STOP_RULE_OF.keys());
  for (const [factor, list] of rules) {
    if (list.some(({ tier }) => tier !== 'note')) worrying.add(factor);
  }
  return worrying;
}

function describeTarget(
  id: string,
  attributes: readonly string[],
  within: Pick<Target, 'exercise' | 'variant'>,
): Target {
  const rules = rulesFor(within.exercise ? [id, within.exercise] : [id], attributes);
  return {
    id,
    ...within,
    isUntagged: attributes.length === 0,
    loadsWorkedSideOnly: within.variant?.oneSidedDoseLoads === 'worked',
    rules,
    worrying: worryingFactors(rules),
  };
}

/** Every variant, then every activity, in knowledge order. */
export const TARGETS: readonly Target[] = [
  ...EXERCISES.flatMap((exercise) =>
    exercise.variants.map((variant) =>
      describeTarget(variant.id, variant.attributes, { exercise: exercise.id, variant }),
    ),
  ),
  ...ACTIVITIES.map((activity) =>
    describeTarget(activity.id, activity.attributes, { exercise: null, variant: null }),
  ),
];
