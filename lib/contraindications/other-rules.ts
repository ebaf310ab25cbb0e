import type { Bilingual } from '@/lib/catalog/bilingual';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import type { Finding, Review, Tier } from './finding';
import type { Knowledge } from './knowledge';
import {
  COMBINATION_RULES,
  DOSE_RULES,
  PROGRAM_RULES,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
} from './rules';
import { citeSources } from './target-rule';

export type OtherRuleKind = 'dose' | 'combination' | 'program' | 'clearance' | 'red-flag';

/** A rule that speaks of no single pair of movement and condition. */
export type OtherRule = {
  id: string;
  kind: OtherRuleKind;
  /** `null` where an answer decides: red flags and the swimming test. */
  tier: Tier | null;
  message: Bilingual;
  /** Conditions it speaks of; empty = of everybody. */
  factors: readonly string[];
  evidence: Finding['evidence'];
  review: Review;
  sources: Finding['sources'];
};

type Spoken = Pick<OtherRule, 'id' | 'message' | 'evidence'> & { sources: readonly string[] };

function other(
  kind: OtherRuleKind,
  { id, message, evidence, sources }: Spoken,
  rest: Pick<OtherRule, 'tier' | 'factors' | 'review'>,
): OtherRule {
  return { id, kind, message, evidence, sources: citeSources([...sources]), ...rest };
}

/** Rules on doses, combinations, whole programs, clearances and red flags, in knowledge order. */
export function listOtherRules({ reviewOf }: Pick<Knowledge, 'reviewOf'>): OtherRule[] {
  const swimming = { ...SWIM_CLEARANCE, message: SWIM_CLEARANCE.results['not-done'].message };
  return [
    ...DOSE_RULES.map((rule) => {
      const { tier, when } = rule;
      return other('dose', rule, { tier, factors: when.factors ?? [], review: reviewOf(rule) });
    }),
    ...COMBINATION_RULES.map((rule) => {
      const { tier, allOf } = rule;
      return other('combination', rule, { tier, factors: allOf.flat(), review: reviewOf(rule) });
    }),
    ...PROGRAM_RULES.map((rule) =>
      other('program', rule, { tier: rule.tier, factors: [], review: reviewOf(rule) }),
    ),
    other('clearance', swimming, { tier: null, factors: [], review: 'article' }),
    other('clearance', WATER_WALK_ADVICE, {
      tier: WATER_WALK_ADVICE.tier,
      factors: [],
      review: 'article',
    }),
    ...RED_FLAGS.map((flag) => {
      const { id, question, actionText, factor, sources } = flag;
      const message = {
        en: `${question.en} ${actionText.en}.`,
        th: `${question.th} ${actionText.th}`,
      };
      const spoken = { id, message, evidence: 'C' as const, sources };
      const factors = factor ? [factor] : [];
      return other('red-flag', spoken, { tier: null, factors, review: reviewOf(flag) });
    }),
  ];
}
