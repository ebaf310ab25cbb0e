import { type Dose, USUAL_DOSE } from '@/lib/catalog/dose';
import type { DoseLimit } from '@/lib/contraindications/assessment';
import { isSameDose, withinLimits } from './dose-defaults';
import { changeDose } from './edit-program';
import type { PrescriptionDraft } from './program';

/** What can be set for several exercises at once. */
export const BULK_FIELDS = ['sets', 'repetitions', 'holdSeconds', 'perDay', 'daysPerWeek'] as const;
export type BulkField = (typeof BULK_FIELDS)[number];
export type BulkChange = Partial<Pick<Dose, BulkField>>;

/** A number as the steppers would allow it. */
export function usualNumber(field: BulkField, value: number): number {
  const [least, most] = USUAL_DOSE[field];
  return Math.min(Math.max(value, least), most);
}

export type BulkEdit = {
  draft: PrescriptionDraft;
  /** Variants for which this patient's limits allowed less than what was asked for. */
  lowered: string[];
};

/**
 * One change of dose for several exercises; a limit of this patient that speaks of an exercise holds there. Numbers that
 * were beyond a limit before, and are not changed, stay for the doctor to answer.
 */
export function changeDoses(
  draft: PrescriptionDraft,
  variants: readonly string[],
  { change, limitsOf }: { change: BulkChange; limitsOf: (variant: string) => readonly DoseLimit[] },
): BulkEdit {
  const fields = Object.keys(change);
  const lowered: string[] = [];
  const changed = draft.entries
    .filter(({ variant }) => variants.includes(variant))
    .reduce((before, { variant, dose }) => {
      const wanted = { ...dose, ...change };
      const limits = limitsOf(variant).filter(({ field }) => fields.includes(field));
      const allowed = withinLimits(wanted, limits, dose);
      if (!isSameDose(allowed, wanted)) lowered.push(variant);
      return changeDose(before, variant, allowed);
    }, draft);
  return { draft: changed, lowered };
}
