import { expect, test } from 'vitest';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { compareReadings } from '@/tests/support/compare-readings';
import {
  ATTRIBUTE_RULES,
  DOSE_RULES,
  FACTOR_IDS,
  type NaiveEntry,
} from '@/tests/support/naive-knowledge';
import { daysBefore, EVERY_GROUP, TODAY } from '@/tests/support/naive-patients';
import { naiveDefaultDose } from '@/tests/support/naive-swaps';
import { assessPatient } from './assess';

/** The factors that a number answers are walked by their number, so that nothing contradicts. */
const AGES: Record<string, number> = { 'age-under-18': 12, 'age-65-74': 70, 'age-75-plus': 80 };

const ACTIVITY_IDS = ACTIVITIES.map(({ id }) => id);

type Circumstances = Pick<PatientFacts['factors'][number], 'since' | 'side' | 'surgeonCleared'>;

/** A patient with one condition, everything else asked and answered no. */
function patientWith(factor: string, circumstances: Circumstances): PatientFacts {
  const age = AGES[factor];
  return PatientFacts.parse({
    age: age ?? 40,
    redFlagScreen: 'done',
    noneOf: EVERY_GROUP,
    factors: age === undefined ? [{ id: factor, status: 'present', ...circumstances }] : [],
  });
}

/** No date; and of each window of the factor's rules the first day, the last, and the first day outside. */
function datesOf(factor: string): (string | null)[] {
  const windows = [
    ...ATTRIBUTE_RULES.filter((rule) => rule.factor === factor),
    ...DOSE_RULES.filter((rule) => rule.when.factors?.includes(factor)),
  ].flatMap(({ window }) => (window ? [window] : []));
  const days = windows.flatMap(({ fromWeeks, toWeeks }) => [
    fromWeeks * 7,
    ...(toWeeks === null ? [5200 * 7] : [toWeeks * 7 - 1, toWeeks * 7]),
  ]);
  return [null, ...[...new Set(days)].map(daysBefore)];
}

/** Every side and clearance, where a rule of the factor asks for them. */
function circumstancesOf(factor: string): Circumstances[] {
  const rules = ATTRIBUTE_RULES.filter((rule) => rule.factor === factor);
  const sides = rules.some((rule) => rule.operatedSideOnly)
    ? ([null, 'left', 'right', 'both'] as const)
    : [null];
  const clearances = rules.some((rule) => rule.unlessSurgeonCleared) ? [false, true] : [false];
  return datesOf(factor).flatMap((since) =>
    sides.flatMap((side) => clearances.map((surgeonCleared) => ({ since, side, surgeonCleared }))),
  );
}

const SIDES: Record<Dose['side'], Dose['side'][]> = {
  both: ['both'],
  each: ['left', 'right', 'each'],
  left: ['left'],
  right: ['right'],
};

/** Each variant alone at this patient's default dose, one-sided ones with either side too. */
function entriesOf(facts: PatientFacts): NaiveEntry[] {
  return VARIANTS.flatMap(({ exercise, variant }) => {
    const dose = naiveDefaultDose(variant, facts, TODAY);
    const sides = SIDES[variant.dose.side];
    return sides.map((side) => ({
      exercise: exercise.id,
      variant: variant.id,
      dose: { ...dose, side },
    }));
  });
}

function differencesOf(facts: PatientFacts): string[] {
  const patient = { facts, assessment: assessPatient(facts, TODAY) };
  const label = facts.factors.map((factor) => JSON.stringify(factor)).join() || `age ${facts.age}`;
  const exercises = entriesOf(facts).flatMap((entry) =>
    compareReadings(patient, [entry], []).map(
      (line) => `${label} x ${entry.variant} ${entry.dose.side}: ${line}`,
    ),
  );
  const activities = ACTIVITY_IDS.flatMap((id) =>
    compareReadings(patient, [], [id]).map((line) => `${label} x ${id}: ${line}`),
  );
  return [...exercises, ...activities];
}

test.each(FACTOR_IDS)('both readings agree on %s in and around each of its windows', (factor) => {
  const found = circumstancesOf(factor).flatMap((each) => differencesOf(patientWith(factor, each)));

  expect(found.slice(0, 5), found.slice(0, 5).join('\n')).toEqual([]);
});

test('the walk leaves out no variant, activity or factor', () => {
  expect([VARIANTS.length, ACTIVITY_IDS.length, FACTOR_IDS.length]).toEqual([44, 8, 99]);
});
