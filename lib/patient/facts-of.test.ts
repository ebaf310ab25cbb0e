import { expect, test } from 'vitest';
import { unknownPatient } from '@/tests/support/patient-input';
import { ageOn, factsOf } from './facts-of';
import { PatientInput } from './patient-input';

const patient = unknownPatient({ birthDate: '1960-03-10', sex: 'female' });

test('a birthday counts from its own day on', () => {
  expect(ageOn('1960-03-10', '2026-03-09')).toBe(65);
  expect(ageOn('1960-03-10', '2026-03-10')).toBe(66);
  expect(ageOn('2000-02-29', '2026-02-28')).toBe(25);
});

test('a missing birth date is an unknown age, never a default', () => {
  expect(factsOf({ ...patient, birthDate: null }, '2026-11-24').age).toBeNull();
});

test('red flags that were not asked are not a clean screen', () => {
  expect(factsOf(patient, '2026-11-24').redFlagScreen).toBe('not-done');
  const asked = {
    ...patient,
    redFlagsAskedOn: '2026-11-24',
    redFlagsSaidBy: 'patient' as const,
  };
  expect(factsOf(asked, '2026-11-24').redFlagScreen).toBe('done');
});

test('whoever said "none of these", the check knows the group as answered', () => {
  const said = { group: 'bone', saidOn: '2026-11-01', saidBy: 'family' } as const;
  const { noneOf } = factsOf({ ...patient, noneOf: [said] }, '2026-11-24');
  expect(noneOf).toEqual(['bone']);
});

test('a group said twice, an unknown one, and a screen that is nobody’s are refused', () => {
  const said = { group: 'bone', saidOn: '2026-11-01', saidBy: 'family' };
  const accepts = (known: object) => PatientInput.safeParse({ ...patient, ...known }).success;
  expect(accepts({ noneOf: [said] })).toBe(true);
  expect(accepts({ noneOf: [said, { ...said, saidBy: 'patient' }] })).toBe(false);
  expect(accepts({ noneOf: [{ ...said, group: 'x' }] })).toBe(false);
  expect(accepts({ noneOf: [{ ...said, saidBy: null }] })).toBe(false);
  expect(accepts({ redFlagsAskedOn: '2026-11-01' })).toBe(false);
  expect(accepts({ redFlagsSaidBy: 'patient' })).toBe(false);
});

test('weeks of pregnancy go on with the calendar, and are unknown once it must have ended', () => {
  const pregnant = { ...patient, gestationWeeks: 26, gestationOn: '2026-11-10' };
  expect(factsOf(pregnant, '2026-11-24').gestationWeeks).toBe(28);
  expect(factsOf(pregnant, '2027-11-24').gestationWeeks).toBeNull();
  const weeksOn = (known: object) => factsOf({ ...patient, ...known }, '2026-11-24').gestationWeeks;
  expect(weeksOn({ gestationWeeks: 45, gestationOn: '2026-11-24' })).toBe(45);
  expect(weeksOn({ gestationWeeks: 45, gestationOn: '2026-11-17' })).toBeNull();
  expect(weeksOn({ gestationWeeks: 20, gestationOn: null })).toBe(20);
  expect(weeksOn({ gestationWeeks: null, gestationOn: '2026-11-10' })).toBeNull();
});

test('a condition goes to the check with its own day and side, and no span beside the day', () => {
  const factor = {
    id: 'tha-posterior',
    status: 'present',
    since: '2026-11-01',
    side: 'left',
    surgeonCleared: false,
  } as const;
  expect(factsOf({ ...patient, factors: [factor] }, '2026-11-24').factors).toEqual([
    { ...factor, weeksSince: null },
  ]);
});

test('an unknown factor, a factor said twice and an unknown question are refused', () => {
  const factor = { id: 'osteoporosis', status: 'present' };
  expect(PatientInput.safeParse({ ...patient, factors: [{ ...factor, id: 'x' }] }).success).toBe(
    false,
  );
  expect(PatientInput.safeParse({ ...patient, factors: [factor, factor] }).success).toBe(false);
  expect(PatientInput.safeParse({ ...patient, redFlags: ['RF99'] }).success).toBe(false);
  expect(PatientInput.safeParse({ ...patient, factors: [factor] }).success).toBe(true);
});
