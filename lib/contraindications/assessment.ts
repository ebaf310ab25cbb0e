import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { Finding, LimitedField, NotChecked, ProgramFinding } from './finding';
import type { ProgramLoad } from './target';

/** What one patient's history says about one target when it is done on a given side. */
export type SideAssessment = {
  /** Indexes into `Assessment.findings`, worst first. */
  findings: number[];
  /** Present factors without a date where some date would give another tier. */
  dateDecides: string[];
};

/** A dose rule that holds for this patient. */
export type DoseLimit = {
  rule: string;
  field: LimitedField;
  min: number | null;
  max: number | null;
  finding: Finding;
  /** Factors without a date that the rule rests on. */
  dateDecides: string[];
};

/** A dose rule of caution or worse that an unanswered factor would bring. */
export type OpenLimit = Pick<DoseLimit, 'rule' | 'field' | 'min' | 'max'> & {
  /** Indexes into `Assessment.unknown`. */
  unknown: number[];
};

export type AssessedTarget = {
  /** Exercise of a variant; an own exercise is its own; `null` for an activity. */
  exercise: string | null;
  /** Doses `each` and `both`, activities, and one-sided doses that `left` and `right` do not speak of. */
  any: SideAssessment;
  left?: SideAssessment;
  right?: SideAssessment;
  /** Indexes into `Assessment.unknown`: factors that could make it caution or worse, stops left out. */
  open: number[];
  /** Indexes into `Assessment.limits` and `openLimits`. */
  limits: number[];
  openLimits: number[];
  isUntagged: boolean;
  isOffered: boolean;
  /** What it adds to a whole program; `null` for an activity. */
  load: ProgramLoad | null;
  /** Default dose after this patient's dose rules; `null` for an activity. */
  dose: Dose | null;
  /** Every variant that could stand in, best first; `why` is an index into `Assessment.whys`. */
  swaps: { variant: string; why: number }[];
};

/** A rule on the whole program in its words, and the number it allows; `null` where it counts nothing. */
export type ProgramTemplate = { finding: Finding; max: number | null };

/** One patient, every target: a plain table that the browser can hold; `checkProgram` reads nothing else. */
export type Assessment = {
  knowledgeVersion: string;
  findings: Finding[];
  /** By id: variants, the clinic's own exercises, activities. */
  targets: Record<string, AssessedTarget>;
  /** Findings that hold whatever is prescribed, worst first. */
  program: ProgramFinding[];
  limits: DoseLimit[];
  openLimits: OpenLimit[];
  /** Rules that wait for a program, by id. */
  templates: Record<string, ProgramTemplate>;
  whys: Bilingual[];
  /** Unanswered factors, in knowledge order. */
  unknown: string[];
  /** Of them, those that would stop the program: they are open on every target. Indexes into `unknown`. */
  openStops: number[];
  /** No question that stands above all targets is open: red flags asked, the clinic's rules readable. */
  isAnswerable: boolean;
  /** Age bands of 65 and over that hold; both only where record and statement disagree. */
  olderAges: string[];
  /** A direction that eases or worsens was tested. */
  hasDirection: boolean;
  /** Factors of windowed stops without a date. */
  undatedStops: string[];
  notChecked: NotChecked[];
};
