import { dayAfter } from '@/lib/patient/clinic-week';
import { MOST_TRIES } from './gate';
import type { PatientReport, ReportKind } from './patient-report';
import type { Recall } from './recall';

/** Why somebody of the clinic should look at a patient. */
export type Concern =
  | { kind: ReportKind; report: PatientReport }
  /** Something became true of the active handout after it was issued. */
  | { kind: 'finding-new'; recall: OpenRecall }
  /** Too many wrong answers: the patient's page stays shut. */
  | { kind: 'gate-shut' }
  /** `on`: `YYYY-MM-DD`, past, today or soon; `monitored`: at what somebody promised to look by then. */
  | { kind: 'review-due'; on: string; monitored: readonly Monitored[] }
  /** `since`: the day of issue. */
  | { kind: 'never-opened'; since: string };
export type ConcernKind = Concern['kind'];

/** The most pressing first. */
export const CONCERN_KINDS: readonly ConcernKind[] = [
  'red-flag',
  'finding-new',
  'it-hurts',
  'not-mine',
  'gate-shut',
  'review-due',
  'never-opened',
];

export type OpenRecall = Pick<Recall, 'id' | 'tier' | 'holdsAll' | 'foundAt'> & {
  /** Exercises and sports that rest on the patient's page. */
  paused: number;
};

/** An exercise that was prescribed despite a finding, to be monitored. */
export type Monitored = {
  variant: string;
  /** Why, in the doctor's words; may be empty. */
  note: string;
  /** `YYYY-MM-DD`. */
  on: string;
};

export type FollowedCourse = {
  reports: readonly PatientReport[];
  /** `null` = nothing is newly true. */
  recall: OpenRecall | null;
  /** Of the newest version, `YYYY-MM-DD`; `null` = none planned. */
  reviewOn: string | null;
  /** Of the newest version. */
  monitored: readonly Monitored[];
  /** Day of the newest version. */
  issuedOn: string;
  /** `null`: none that lives. */
  link: { openedAt: Date | null; failedTries: number } | null;
};

/** Said this long before a review, so that it can be prepared; ours. */
export const REVIEW_AHEAD_DAYS = 2;
/** A link that nobody used for this long is asked about; ours. */
export const UNOPENED_DAYS = 7;

/** What waits for the clinic, the most pressing first and the newest first within a kind. */
export function listConcerns(course: FollowedCourse, today: string): Concern[] {
  const { reports, recall, reviewOn, monitored, issuedOn, link } = course;
  const concerns: Concern[] = reports
    .filter(({ closed }) => closed === null)
    .toSorted((a, b) => b.saidAt.getTime() - a.saidAt.getTime())
    .map((report) => ({ kind: report.kind, report }));
  if (recall !== null && link !== null) concerns.push({ kind: 'finding-new', recall });
  if (link !== null && link.failedTries >= MOST_TRIES) concerns.push({ kind: 'gate-shut' });
  const soon = dayAfter(today, REVIEW_AHEAD_DAYS);
  if (reviewOn !== null && reviewOn <= soon) {
    const due = monitored.filter(({ on }) => on <= soon);
    concerns.push({ kind: 'review-due', on: reviewOn, monitored: due });
  }
  if (link !== null && link.openedAt === null && issuedOn <= dayAfter(today, -UNOPENED_DAYS)) {
    concerns.push({ kind: 'never-opened', since: issuedOn });
  }
  return concerns.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ kind }: Pick<Concern, 'kind'>) => CONCERN_KINDS.indexOf(kind);
