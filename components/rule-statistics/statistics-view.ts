import type { RuleUse } from '@/lib/contraindications/rule-use';
import type { OverrideReason } from '@/lib/prescription/program';

export type RuleRow = Omit<RuleUse, 'reasons'> & {
  /** `null`: the rule is no more. */
  message: string | null;
  /** Overridden of what was settled; `null` while nothing was. */
  share: number | null;
  isForReview: boolean;
  reasons: { reason: OverrideReason; count: number }[];
};

export type StatisticsView = {
  /** For review first, then the most often shown. */
  rows: RuleRow[];
  /** Newest first; `on`: `YYYY-MM-DD`. */
  wrongHere: { key: string; ruleId: string; target: string; on: string; note: string }[];
};
