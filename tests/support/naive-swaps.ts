import { VARIANTS } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Variant } from '@/lib/catalog/exercise';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { isCautionOrWorse } from './naive-finding';
import { isPresent, type NaiveHistory, readHistory } from './naive-history';
import {
  DOSE_RULES,
  exerciseTarget,
  type NaiveEntry,
  type NaiveTarget,
  PREFERENCES,
} from './naive-knowledge';
import { activeFactors, decidingUnknowns, firedPerFactor, isOfVariant } from './naive-rules';
import { targetFindings } from './naive-targets';

/** "The variant's default *after* this patient's dose rules." */
export function naiveDefaultDose(variant: Variant, facts: PatientFacts, today: string): Dose {
  return defaultDose(variant, readHistory(facts, today));
}

/** "30 s x 2 at 65 and over, one set for a fresh strain." */
function defaultDose(variant: Variant, history: NaiveHistory): Dose {
  const target = exerciseTarget({ variant: variant.id, dose: variant.dose });
  const speaks = (id: string) =>
    DOSE_RULES.some(
      (rule) =>
        rule.id === id && isOfVariant(rule, target) && activeFactors(history, rule).length > 0,
    );
  return {
    ...variant.dose,
    ...(speaks('D05') && { holdSeconds: 30, repetitions: 2 }),
    ...(speaks('D09') && { sets: 1 }),
  };
}

export type NaiveSwap = { variant: string; dose: Dose };

/** "At most two", "for exercises with a contraindication or caution (not for dose-limits alone)". */
export function naiveSwaps(
  entry: NaiveEntry,
  entries: readonly NaiveEntry[],
  history: NaiveHistory,
): NaiveSwap[] {
  const replaced = exerciseTarget(entry);
  const asks = targetFindings(history, replaced).some(
    (finding) => isCautionOrWorse(finding) && finding.kind !== 'dose-limit',
  );
  if (!asks) return [];
  return candidates(history, replaced)
    .filter((variant) => variant.level !== 'harder')
    .filter((variant) => !entries.some((chosen) => chosen.variant === variant.id))
    .filter((variant) => !isNearRepeat(variant, entry, entries))
    .map((variant) => ({ variant: variant.id, dose: defaultDose(variant, history) }))
    .filter((swap) => fits(history, exerciseTarget(swap), replaced))
    .slice(0, 2);
}

/** "Not EX05-c beside EX10-d": beside whatever stays in the program. */
function isNearRepeat(variant: Variant, replaced: NaiveEntry, entries: readonly NaiveEntry[]) {
  const pair = ['EX05-c', 'EX10-d'];
  const staying = entries.filter((entry) => entry.variant !== replaced.variant);
  return pair.includes(variant.id) && staying.some((entry) => pair.includes(entry.variant));
}

/** "Checked at their default dose against all of the patient; no finding above note; unknowns a subset." */
function fits(history: NaiveHistory, swap: NaiveTarget, replaced: NaiveTarget): boolean {
  const asked = decidingUnknowns(history, replaced);
  return (
    !targetFindings(history, swap).some(isCautionOrWorse) &&
    decidingUnknowns(history, swap).every((factor) => asked.includes(factor))
  );
}

/** In the order of the sentence. "Preferences break ties": a rule's own list has an order and so no ties. */
function candidates(history: NaiveHistory, replaced: NaiveTarget): Variant[] {
  const alike = VARIANTS.filter(({ variant }) => isAlike(variant, replaced));
  const ofExercise = alike.filter(({ exercise }) => exercise.id === replaced.id);
  const ofOthers = alike.filter(({ exercise }) => exercise.id !== replaced.id);
  const ordered = [
    ...preferredFirst(
      history,
      ofExercise.map(({ variant }) => variant),
    ),
    ...preferredFirst(
      history,
      ofOthers.map(({ variant }) => variant),
    ),
    ...alternatives(history, replaced),
  ];
  return [...new Set(ordered)];
}

/** "Share type and a muscle." */
function isAlike(variant: Variant, { chosen }: NaiveTarget): boolean {
  return (
    variant.type === chosen?.variant.type &&
    variant.figure.muscles.some((muscle) => chosen.variant.figure.muscles.includes(muscle))
  );
}

/** "Then the fired rules' `alternatives`", factor by factor; an exercise's id means all its variants. */
function alternatives(history: NaiveHistory, target: NaiveTarget): Variant[] {
  const ids = firedPerFactor(history, target)
    .flat()
    .flatMap((rule) => rule.alternatives);
  return ids.flatMap((id) =>
    VARIANTS.filter(({ exercise, variant }) => exercise.id === id || variant.id === id).map(
      ({ variant }) => variant,
    ),
  );
}

function preferredFirst(history: NaiveHistory, variants: readonly Variant[]): Variant[] {
  const preferred = PREFERENCES.filter(({ factor }) => isPresent(history, factor)).flatMap(
    ({ exercises }) => exercises,
  );
  const isPreferred = ({ id }: Variant) =>
    preferred.includes(id) || preferred.includes(id.slice(0, 4));
  return [...variants].sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
}
