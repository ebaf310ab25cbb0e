import { RED_FLAGS } from '@/lib/patient/red-flags';
import { contentHash } from './content-hash';
import type { Review, Tier } from './finding';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DIRECT_RULES,
  DOSE_RULES,
  PROGRAM_RULES,
} from './rules';

export type RuleKind = 'target' | 'dose' | 'program' | 'combination' | 'red-flag';

/** One of our rules as a clinic signs it off or changes it. */
export type IndexedRule = {
  id: string;
  kind: RuleKind;
  /** Ours, whatever the clinic made of it; `null` for a red flag, whose answer decides. */
  tier: Tier | null;
  /** The article's own word waits for nobody's sign-off. */
  review: Exclude<Review, 'signed-off'>;
  /** Stops the whole program: only resolving its cause lifts it. */
  isStop: boolean;
  content: RuleContent;
  /** Of the content as the check reads it; a sign-off holds while it stays. */
  contentHash: string;
};

type RuleContent = {
  id: string;
  tier?: Tier;
  review?: 'article' | 'interpretation';
  attribute?: string;
};

function indexed(kind: RuleKind, rules: readonly RuleContent[]): [string, IndexedRule][] {
  return rules.map((rule) => [
    rule.id,
    {
      id: rule.id,
      kind,
      tier: rule.tier ?? null,
      review: rule.review ?? 'interpretation',
      isStop: kind === 'red-flag' || rule.attribute === '*',
      content: rule,
      contentHash: contentHash(rule),
    },
  ]);
}

/** Every rule of the product that a clinic may sign off, by id, in knowledge order. */
export const RULE_INDEX: ReadonlyMap<string, IndexedRule> = new Map([
  ...indexed('target', ATTRIBUTE_RULES),
  ...indexed('target', DIRECT_RULES),
  ...indexed('dose', DOSE_RULES),
  ...indexed('combination', COMBINATION_RULES),
  ...indexed('program', PROGRAM_RULES),
  ...indexed('red-flag', RED_FLAGS),
]);

/** Whether a clinic may give the rule another tier: the check reads a changed tier of these alone. */
export function isChangeable({ kind, isStop }: IndexedRule): boolean {
  return kind === 'target' && !isStop;
}
