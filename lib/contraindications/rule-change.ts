import type { Tier } from './finding';
import { type IndexedRule, isChangeable } from './rule-index';
import { compareTiers } from './tiers';

/** A reason has to say something; ours. */
export const REASON_LENGTH_AT_LEAST = 10;

export type ChangeDecision =
  | 'tightened'
  | 'loosened'
  /** It is our tier already: to go back to it, withdraw the change. */
  | 'same-tier'
  | 'stop-cannot-change'
  /** Rules on doses, combinations and whole programs keep their tier. */
  | 'not-changeable'
  | 'not-allowed'
  | 'reason-required';

/** Whether a clinic's tier is stricter or milder than ours. */
export function compareChange(ours: Tier, theirs: Tier): 'tightened' | 'loosened' | 'same-tier' {
  const order = compareTiers(theirs, ours);
  if (order === 0) return 'same-tier';
  return order < 0 ? 'tightened' : 'loosened';
}

/**
 * What asking for another tier comes to. Tightening needs no reason; a milder tier than ours needs one and an
 * administrator, however the rule was changed before.
 */
export function decideChange(
  rule: IndexedRule,
  { tier, reason, mayLoosen }: { tier: Tier; reason: string; mayLoosen: boolean },
): ChangeDecision {
  if (rule.isStop) return 'stop-cannot-change';
  if (!isChangeable(rule) || rule.tier === null) return 'not-changeable';
  const change = compareChange(rule.tier, tier);
  if (change !== 'loosened') return change;
  if (!mayLoosen) return 'not-allowed';
  return reason.trim().length < REASON_LENGTH_AT_LEAST ? 'reason-required' : change;
}
