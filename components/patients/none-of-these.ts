import { isAsked } from '@/lib/patient/none-of-each';
import type { HistoryAnswer, PatientInput, SaidBy } from '@/lib/patient/patient-input';
import type { FormValues } from './form-values';

/** Who can answer a question asked now. */
export type Answerer = Exclude<SaidBy, 'not-recorded'>;

/** "None of these" as ticked; `saidBy` is `null` until somebody says who answers. */
export type Tick = Omit<HistoryAnswer, 'saidBy'> & { saidBy: SaidBy | null };

type Group = { id: string; factors: readonly string[] };

/** Who answers from here on; what was answered before anybody was named becomes theirs, nothing else does. */
export function chooseAnswerer(values: FormValues, who: Answerer): Partial<FormValues> {
  return {
    answerer: who,
    noneOf: values.noneOf.map((tick) => ({ ...tick, saidBy: tick.saidBy ?? who })),
    redFlagsSaidBy: values.redFlagsAskedOn === null ? null : (values.redFlagsSaidBy ?? who),
  };
}

/** Ticks a group anew, or takes its tick away. */
export function tickNone(
  values: FormValues,
  { group, isNone, today }: { group: string; isNone: boolean; today: string },
): Partial<FormValues> {
  const others = values.noneOf.filter((tick) => tick.group !== group);
  const tick = { group, saidOn: today, saidBy: values.answerer };
  return { noneOf: isNone ? [...others, tick] : others };
}

/** Groups that still wait for an answer; one whose factors were all answered one by one does not. */
export function openGroups<Each extends Group>(
  values: FormValues,
  groups: readonly Each[],
): readonly Each[] {
  return groups.filter(
    ({ id, factors }) =>
      isAsked(id) &&
      !values.noneOf.some((tick) => tick.group === id) &&
      factors.some((factor) => (values.factors[factor]?.status ?? 'unknown') === 'unknown'),
  );
}

/** Ticks every group that waits for an answer; what was said before keeps its day and person. */
export function tickAllNone(
  values: FormValues,
  groups: readonly Group[],
  today: string,
): Partial<FormValues> {
  const ticks = openGroups(values, groups).map(({ id }) => ({
    group: id,
    saidOn: today,
    saidBy: values.answerer,
  }));
  return { noneOf: [...values.noneOf, ...ticks] };
}

/** The answers with whose they are; `null` when something was answered and nobody said by whom. */
export function signAnswers(
  { noneOf: ticks, redFlagsSaidBy }: FormValues,
  isScreened: boolean,
): Pick<PatientInput, 'noneOf' | 'redFlagsSaidBy'> | null {
  const noneOf = ticks.flatMap(({ saidBy, ...tick }) => (saidBy ? [{ ...tick, saidBy }] : []));
  const isUnsigned = isScreened && redFlagsSaidBy === null;
  if (isUnsigned || noneOf.length < ticks.length) return null;
  return { noneOf, redFlagsSaidBy: isScreened ? redFlagsSaidBy : null };
}
