import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { FACTORS } from '@/lib/patient/factors';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { openFactors, openReason } from './open-answers';

/** Everything answered no, but for some. */
const without = (...open: string[]) =>
  PatientFacts.parse({
    age: 40,
    sex: 'male',
    redFlagScreen: 'done',
    factors: FACTORS.filter(({ id }) => !open.includes(id) && !id.startsWith('age-')).map(
      ({ id }) => ({
        id,
        status: 'absent',
      }),
    ),
  });
const assess = (facts: PatientFacts) => assessPatient(facts, '2026-11-24');

test('a question left open is named on the movements it could speak of, and only there', () => {
  const assessment = assess(without('disc-herniation'));
  expect(openReason(assessment, 'EX03-a')).toEqual({
    code: 'factors',
    factors: ['disc-herniation'],
  });
  expect(openReason(assessment, 'EX09-b')).toBeNull();
});

test('a question that could stop everything is open on every movement', () => {
  const assessment = assess(without('recent-mi'));
  expect(openFactors(assessment, 'EX09-b')).toEqual(['recent-mi']);
});

test('red flags come before single answers', () => {
  const assessment = assess(
    PatientFacts.parse({ ...without('disc-herniation'), redFlagScreen: 'not-done' }),
  );
  expect(openReason(assessment, 'EX03-a')).toEqual({ code: 'redFlags' });
});

test('nothing is open on nothing: a movement the check does not know is not described', () => {
  expect(openReason(assess(without()), 'EX99-a')).toEqual({ code: 'untagged' });
});
