import type { Dose } from '@/lib/catalog/dose';
import type { Finding, NotChecked } from './finding';

/** What one patient's history says about one target when it is done on a given side. */
export type SideAssessment = {
  /** Indexes into `Assessment.findings`, worst first. */
  findings: number[];
  /** Present factors without a date where some date would give another tier. */
  dateDecides: string[];
};

export type AssessedTarget = {
  /** Exercise of a variant; `null` for an activity. */
  exercise: string | null;
  /** Doses `each` and `both`, activities, and one-sided doses that `left` and `right` do not speak of. */
  any: SideAssessment;
  left?: SideAssessment;
  right?: SideAssessment;
  /** A question still open could make it caution or worse. */
  isUnanswered: boolean;
  isUntagged: boolean;
  /** Default dose after this patient's dose rules; `null` for an activity. */
  dose: Dose | null;
  /** Every variant that could stand in, best first. */
  swaps: { exercise: string; variant: string; why: 'same-purpose' | 'named-by-rule' }[];
};

/** One patient, every target: a plain table that the browser can hold; `checkProgram` reads nothing else. */
export type Assessment = {
  knowledgeVersion: string;
  findings: Finding[];
  /** By variant or activity id. */
  targets: Record<string, AssessedTarget>;
  /** Findings that hold whatever is prescribed, worst first. */
  program: Finding[];
  /** `date-missing` without its factors, and the factors of windowed stops without a date. */
  dateMissing: { finding: Finding; always: string[] };
  notChecked: NotChecked[];
};
