import { RED_FLAGS, type RedFlag } from '@/lib/patient/red-flags';

/**
 * Asked before the first session: red flags that can begin between two visits and that the patient feels.
 * The choice among the clinic's red flags is ours, an interpretation; words and urgency are the catalog's.
 */
const ASKED = ['RF01', 'RF02', 'RF03', 'RF04', 'RF08', 'RF13', 'RF14', 'RF15'];

/** The most urgent first. */
export const START_QUESTIONS: readonly RedFlag[] = RED_FLAGS.filter(({ id }) =>
  ASKED.includes(id),
).toSorted((a, b) => a.action.localeCompare(b.action));
