import { wholeWeeks } from '@/lib/patient/whole-weeks';
import type { PrescriptionDraft } from './program';

/** What a hint compares a draft with. */
export type Before = {
  /** Variants of the version issued last; `null` = none was issued. */
  issuedBefore: readonly string[] | null;
  /** `YYYY-MM-DD` where the clinic is. */
  today: string;
};

/**
 * By hint rule: exercises that are new to the patient (P13), weeks to the review, begun ones counted whole (P14). A
 * review that is not planned counts nothing: the hint is about a late one.
 */
export function countsOf(
  { entries, reviewOn }: Pick<PrescriptionDraft, 'entries' | 'reviewOn'>,
  { issuedBefore, today }: Before,
): Record<string, number> {
  const fresh = entries.filter(({ variant }) => !issuedBefore?.includes(variant));
  const dayBefore = reviewOn === null ? null : new Date(Date.parse(reviewOn) - 86_400_000);
  return {
    P13: fresh.length,
    P14: dayBefore ? wholeWeeks(today, dayBefore.toISOString().slice(0, 10)) + 1 : 0,
  };
}
