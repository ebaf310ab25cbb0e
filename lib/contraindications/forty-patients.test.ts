import { expect, test } from 'vitest';
import { EXERCISES } from '@/lib/catalog/catalog';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { FORTY_PATIENTS } from '@/tests/support/forty-patients';
import { contradictions } from '@/tests/support/judge-patient';
import { assessPatient } from './assess';
import { SOURCES } from './rules';

test.each(FORTY_PATIENTS.map((patient) => [patient.who, patient] as const))(
  '%s',
  (_who, { facts, expectations }) => {
    const assessment = assessPatient(PatientFacts.parse(facts), '2026-11-24');
    const defaults = EXERCISES.map(({ defaultVariant }) => defaultVariant);

    expect(contradictions(assessment, expectations, defaults)).toEqual([]);
  },
);

test('forty different patients, each expectation rests on a source the product cites', () => {
  const known = new Set(['article', ...SOURCES.map(({ id }) => id)]);
  const cited = FORTY_PATIENTS.flatMap(({ expectations }) => expectations).map(
    ({ because }) => because.split(':')[0] ?? '',
  );

  expect(new Set(FORTY_PATIENTS.map(({ who }) => who)).size).toBe(40);
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});
