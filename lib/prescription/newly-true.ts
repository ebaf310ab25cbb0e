import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import type { Finding } from '@/lib/contraindications/finding';

/** Worst first. `not-checked`: the check can no longer say what it said at the issue. */
export const RECALL_TIERS = ['stop', 'contraindicated', 'caution', 'not-checked'] as const;
export const RecallTier = z.enum(RECALL_TIERS);
export type RecallTier = z.infer<typeof RecallTier>;

/** What the doctor did not have before them when the handout was issued. */
export const NewlyTrue = z.strictObject({
  tier: RecallTier,
  /** Variant, or activity that the handout advises; `null` = the whole program. */
  target: z.string().nullable(),
  /** Kind of the finding; for `not-checked` why nothing can be said. */
  code: z.string(),
  /** Tells it from others on the same target; met again, it is the same. */
  topics: z.array(z.string()),
  /** For `not-checked` those that are not answered. */
  factors: z.array(z.string()),
  ruleIds: z.array(z.string()),
  /** The rule's words as they were then; `null` for `not-checked`. */
  message: Bilingual.nullable(),
});
export type NewlyTrue = z.infer<typeof NewlyTrue>;

/** About a person's condition on one movement; all others are about one rule. */
const OF_FACTORS = ['contraindication', 'dose-limit'];

const factorsOf = ({ because }: Pick<Finding, 'because'>) => [
  ...new Set(because.flatMap(({ factor }) => factor ?? [])),
];

/**
 * What a finding speaks of, once for each condition behind it: a second condition that joins an answered finding is
 * new, another rule that says the same of the same condition is not.
 */
export function topicsOf(finding: Pick<Finding, 'kind' | 'because' | 'ruleIds' | 'field'>) {
  const { kind, field = '', ruleIds } = finding;
  // The test that an activity waits for is one and the same, whoever else asks for it.
  if (kind === 'clearance') return [kind];
  const factors = factorsOf(finding);
  const isOfFactors = OF_FACTORS.includes(kind) && factors.length > 0;
  const scope = isOfFactors ? [kind, field] : [kind, field, ruleIds.join(' ')];
  return (factors.length > 0 ? factors : ['']).map((factor) =>
    [...scope, factor].filter(Boolean).join(' '),
  );
}

/** @throws {RangeError} for a note, which recalls nothing. */
export function newlyTrue(finding: Finding, target: string | null): NewlyTrue {
  const { tier, kind, ruleIds, message } = finding;
  if (tier === 'note') throw new RangeError('A note recalls nothing');
  return {
    tier,
    target,
    code: kind,
    topics: topicsOf(finding),
    factors: factorsOf(finding),
    ruleIds,
    message,
  };
}

export function notChecked(
  target: string | null,
  code: string,
  factors: readonly string[] = [],
): NewlyTrue {
  const topics = (factors.length > 0 ? factors : ['']).map((factor) =>
    `not-checked ${code} ${factor}`.trim(),
  );
  return {
    tier: 'not-checked',
    target,
    code,
    topics,
    factors: [...factors],
    ruleIds: [],
    message: null,
  };
}

/** Negative when `a` is worse. */
export function compareRecallTiers(a: RecallTier, b: RecallTier): number {
  return RECALL_TIERS.indexOf(a) - RECALL_TIERS.indexOf(b);
}
