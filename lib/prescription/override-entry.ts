import type { Dose } from '@/lib/catalog/dose';
import { dayAfter } from '@/lib/patient/clinic-week';
import type { Override, PrescriptionDraft, ProgramEntry } from './program';

/** Nobody plans to look later than this; ours. */
const MOST_DAYS_AHEAD = 365;

/** Whether a day, `YYYY-MM-DD`, is one on which somebody can still look: after `today`, within a year. */
export function isMonitoringDay(day: string, today: string): boolean {
  return day > today && day <= dayAfter(today, MOST_DAYS_AHEAD);
}

/** Of which less is easier; of rest, more is. */
const LOADS = ['sets', 'repetitions', 'holdSeconds', 'perDay', 'daysPerWeek'] as const;

/** Above 0: the change asks for more of the patient in this respect, below: for less. */
function changesIn(from: Dose, to: Dose): number[] {
  const sidesIn = ({ side }: Dose) => (side === 'left' || side === 'right' ? 1 : 2);
  return [
    ...LOADS.map((field) => to[field] - from[field]),
    from.restSeconds - to.restSeconds,
    sidesIn(to) - sidesIn(from),
  ];
}

/**
 * Whether an exercise stands easier than before it was called modified: another way to do it, which the check judges
 * by itself, or a dose of which something is less and nothing more: fewer sets, repetitions, times a day or days a
 * week, a shorter hold, a longer rest, one side alone. Less of one thing for more of another is none: ours.
 */
export function isModified({
  variant,
  dose,
  override,
}: Pick<ProgramEntry, 'variant' | 'dose' | 'override'>): boolean {
  const from = override?.modifiedFrom;
  if (!from) return false;
  if (from.variant !== variant) return true;
  const changes = changesIn(from.dose, dose);
  return changes.some((change) => change < 0) && changes.every((change) => change <= 0);
}

/** The first day on which somebody promised to look; `null` = nobody did. */
export function firstMonitoring(entries: readonly Pick<ProgramEntry, 'override'>[]): string | null {
  return entries.flatMap(({ override }) => override?.monitorOn ?? []).sort()[0] ?? null;
}

const earlier = (a: string | null, b: string | null) => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/** How an exercise stands once it is prescribed despite a finding; `exercise` to `dose` as changed, or as before. */
export type Overriding = Pick<ProgramEntry, 'exercise' | 'variant' | 'dose'> & {
  override: Override;
};

/**
 * Prescribes an exercise despite a finding, and does what the reason promises: the changed dose or way takes its place,
 * and the review is on the day of monitoring at the latest. A way that stands in the program already changes nothing.
 */
export function overrideEntry(
  draft: PrescriptionDraft,
  variant: string,
  { override, ...to }: Overriding,
): PrescriptionDraft {
  const isOther = to.variant !== variant;
  if (isOther && draft.entries.some((entry) => entry.variant === to.variant)) return draft;
  const entries = draft.entries.map((entry) =>
    entry.variant === variant ? { ...entry, ...to, override } : entry,
  );
  return {
    ...draft,
    entries,
    reviewOn: earlier(draft.reviewOn, override.monitorOn),
    notCheckedConfirmed: draft.notCheckedConfirmed && !isOther,
  };
}
