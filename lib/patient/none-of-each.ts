import type { HistoryAnswer } from './patient-input';

/** Groups that the birth date and the red-flag screen answer: ticking "none" would answer without asking. */
export const ANSWERED_ELSEWHERE = ['age', 'red-flags'] as const;

/** Whether somebody is asked about this group, rather than a birth date or the screen. */
export function isAsked(group: string): boolean {
  return !ANSWERED_ELSEWHERE.some((elsewhere) => elsewhere === group);
}

/** "None of these" for each group that is asked, all said on one day by one person. */
export function noneOfEach(
  groups: readonly string[],
  said: Omit<HistoryAnswer, 'group'>,
): HistoryAnswer[] {
  return groups.filter(isAsked).map((group) => ({ group, ...said }));
}
