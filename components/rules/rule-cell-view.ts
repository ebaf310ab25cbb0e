import type { Finding, Loosening, Tier } from '@/lib/contraindications/finding';
import type { TargetRule } from '@/lib/contraindications/target-rule';

/** `changed-since`: signed off once, but the rule reads otherwise now. */
export type ReviewState = 'article' | 'interpretation' | 'signed-off' | 'changed-since' | 'clinic';

/** Who set a mark and when, `YYYY-MM-DD`. */
export type Mark = { by: string; on: string };

/** One rule as its card shows it, in one language. */
export type RuleView = {
  id: string;
  /** What it hangs on: an attribute, this very exercise, the whole program. */
  hangsOn: string;
  tier: Tier;
  message: string;
  modification: string | null;
  evidence: Finding['evidence'];
  window: TargetRule['window'];
  isOperatedSideOnly: boolean;
  isUnlessCleared: boolean;
  sourcesDisagree: boolean;
  sources: Finding['sources'];
  review: ReviewState;
  signOff: Mark | null;
  /** Ours, where the clinic changed it; `null` = unchanged. */
  change: (Mark & { ourTier: Tier; reason: string }) | null;
  loosened: Loosening | null;
  /** What this person may do with it. */
  may: {
    signOff: boolean;
    withdrawSignOff: boolean;
    /** Tiers this person may give it; empty = none. */
    tiers: Tier[];
    withdrawChange: boolean;
    remove: boolean;
  };
};

/** One cell with everything that stands behind it. */
export type CellView = {
  target: string;
  factor: string;
  /** In few words. */
  title: string;
  targetName: string;
  factorName: string;
  tier: Tier | 'not-checked' | 'clear';
  isActivity: boolean;
  /** What is said whoever the patient is; `null` = nothing. */
  always: string | null;
  message: string | null;
  modification: string | null;
  evidence: Finding['evidence'] | null;
  /** Names of what the rules name instead. */
  alternatives: string[];
  rules: RuleView[];
  /** What doctors of the clinic made of it, by episode; `null`: no rule speaks here. */
  use: { shown: number; accepted: number; overridden: number } | null;
  openQuestions: string[];
  /** Other ways to do the exercise and their tiers. */
  variants: { target: string; name: string; tier: Tier | 'clear'; href: string }[];
  /** Exercise number of the article; `null` for activities and own exercises. */
  exerciseNumber: number | null;
  /** `null` at the row's end. */
  previousHref: string | null;
  nextHref: string | null;
  closeHref: string;
  /** Tiers of which this person may add a rule here; empty = none. */
  addTiers: Exclude<Tier, 'stop'>[];
};
