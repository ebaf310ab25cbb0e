/** Of one rule, in episodes: one version of one patient's course counts once, by what weighs most. */
export type RuleUse = {
  ruleId: string;
  shown: number;
  /** The exercise left, was swapped, or no longer has the finding. */
  accepted: number;
  acknowledged: number;
  overridden: number;
  /** Shown, and the version was never issued. */
  open: number;
  /** Overrides by coded reason, the most frequent first. */
  reasons: { reason: string; count: number }[];
};

/** A rule that is overridden more often than this is looked at again. Source: the issue that asks for the statistics. */
const MOST_OVERRIDDEN = 0.9;

/** Fewer say nothing about a rule; ours. */
export const LEAST_SHOWN = 10;

/** Of what was settled, `null` while nothing was. */
export function overriddenShare({ shown, open, overridden }: RuleUse): number | null {
  const settled = shown - open;
  return settled === 0 ? null : overridden / settled;
}

/** Whether somebody of the clinic should read the rule again: it was shown often, and hardly ever followed. */
export function isForReview(use: RuleUse): boolean {
  const share = overriddenShare(use);
  return use.shown - use.open >= LEAST_SHOWN && share !== null && share > MOST_OVERRIDDEN;
}
