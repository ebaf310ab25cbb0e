import { findFactor } from './factors';
import { HISTORY_GROUPS } from './minimum-history';
import { isAsked } from './none-of-each';

/** What may be answered without the record's form: `no` where a yes wants a date, a side or the like. */
export type AnswerInPlace = 'yes-or-no' | 'no';

/** They follow from a measured pressure, which the form takes. Source: the derivations. */
const MEASURED = ['restingSystolic', 'restingDiastolic'];

/** `null`: only the form can answer it, as age, red flags and what follows from a number. */
export function answerInPlace(id: string): AnswerInPlace | null {
  const factor = findFactor(id);
  const group = HISTORY_GROUPS.find(({ factors }) => factors.includes(id));
  if (!factor || !group || !isAsked(group.id)) return null;
  if (factor.qualifiers.some((qualifier) => MEASURED.includes(qualifier))) return null;
  return factor.anchor === null && factor.qualifiers.length === 0 ? 'yes-or-no' : 'no';
}
