import { expect, test } from 'vitest';
import { knowFactors } from '@/lib/patient/known-factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { PatientFacts } from '@/lib/patient/patient-facts';
import type { DoseLimit } from './assessment';
import { doseFor, limitsOf, openLimitsOf } from './dose-limits';
import { BUILT_IN } from './knowledge';
import { DOSE_RULES } from './rules';
import { citeSources } from './target-rule';

const TODAY = '2026-11-24';

const known = (input: object) =>
  knowFactors(
    PatientFacts.parse({
      age: 40,
      redFlagScreen: 'done',
      noneOf: HISTORY_GROUPS.map(({ id }) => id),
      ...input,
    }),
    TODAY,
  );
const has = (id: string, more: object = {}) => ({ id, status: 'present', ...more });
const limits = (...factors: object[]) =>
  limitsOf(DOSE_RULES, known({ factors }), BUILT_IN.reviewOf);
const rulesOf = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);

const FOR_EVERYBODY = ['D03', 'D04', 'D06', 'D07', 'D08', 'D10'];

test('a limit says of whom and of which movement it speaks, in the words of its rule', () => {
  const [first] = limits(has('stroke'), has('glaucoma'), has('disc-herniation'));
  const [rule] = DOSE_RULES;
  expect(first).toEqual({
    rule: 'D01',
    field: 'holdSeconds',
    min: null,
    max: 10,
    dateDecides: [],
    finding: {
      kind: 'dose-limit',
      tier: 'caution',
      evidence: rule?.evidence,
      review: 'interpretation',
      ruleIds: ['D01'],
      because: ['glaucoma', 'stroke'].map((factor) => ({ factor, attribute: 'isometric-hold' })),
      missing: [],
      message: rule?.message,
      sources: citeSources(rule?.sources ?? []),
      field: 'holdSeconds',
    },
  });
});

test('rules without a condition speak of everybody, by the movement where they name one', () => {
  const found = limits();
  expect(rulesOf(found)).toEqual(FOR_EVERYBODY);
  const because = Object.fromEntries(found.map(({ rule, finding }) => [rule, finding.because]));
  expect(because.D03).toEqual([]);
  expect(because.D07).toEqual([{ attribute: 'lumbar-extension-loaded' }]);
  expect(found.flatMap(({ finding }) => finding.missing)).toEqual([]);
});

test.each([
  [0, true],
  [1, true],
  [2, false],
])('a strain of %i weeks ago limits the sets: %s', (weeksSince, isLimited) => {
  expect(rulesOf(limits(has('muscle-strain', { weeksSince }))).includes('D09')).toBe(isLimited);
});

test('a strain without a date limits the sets and asks for the date', () => {
  const limit = limits(has('muscle-strain')).find(({ rule }) => rule === 'D09');
  expect(limit?.finding.missing).toEqual(['since']);
  expect(limit?.dateDecides).toEqual(['muscle-strain']);
  const dated = limits(has('muscle-strain', { weeksSince: 0 })).find(({ rule }) => rule === 'D09');
  expect(dated?.finding.missing).toEqual([]);
  expect(dated?.dateDecides).toEqual([]);
});

test('what is not known could bring a limit of caution or worse; a note is no open question', () => {
  const openOf = ({ unknown }: ReturnType<typeof known>) =>
    openLimitsOf(DOSE_RULES, (id) => unknown.indexOf(id));
  const open = (...ids: string[]) =>
    openOf(known({ factors: ids.map((id) => ({ id, status: 'unknown' })) }));
  expect(open()).toEqual([]);
  expect(open('muscle-strain')).toEqual([]);
  const [limit, ...others] = open('stroke', 'glaucoma');
  expect(others).toEqual([]);
  const { unknown } = known({
    factors: ['stroke', 'glaucoma'].map((id) => ({ id, status: 'unknown' })),
  });
  expect(limit).toEqual({
    rule: 'D01',
    field: 'holdSeconds',
    min: null,
    max: 10,
    unknown: ['stroke', 'glaucoma'].map((id) => unknown.indexOf(id)).sort((a, b) => a - b),
  });
  const everything = openOf(knowFactors(PatientFacts.parse({}), TODAY));
  for (const { unknown: places } of everything) {
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(everything[0]?.unknown.length).toBeGreaterThan(2);
});

const stretch = BUILT_IN.targetById.get('EX03-a');
const doseOf = (bounds: Partial<DoseLimit>[]) => {
  if (!stretch) throw new Error('EX03-a');
  const own: Omit<DoseLimit, 'rule' | 'field'> = {
    min: null,
    max: null,
    dateDecides: [],
    finding: limits()[0]?.finding ?? expect.fail(),
  };
  return doseFor(
    stretch,
    bounds.map((bound) => ({ ...own, rule: 'D99', field: 'holdSeconds', ...bound })),
  );
};
const usual = stretch?.movement?.dose;

test('a default dose is raised to an aim, lowered to a limit, and a limit wins', () => {
  expect(usual).toMatchObject({ sets: 1, repetitions: 3, holdSeconds: 20 });
  expect(doseOf([])).toEqual(usual);
  expect(doseOf([{}])).toEqual(usual);
  expect(doseOf([{ min: 20, max: 20 }])).toEqual(usual);
  expect(doseOf([{ min: 25 }])).toEqual({ ...usual, holdSeconds: 25 });
  expect(doseOf([{ max: 15 }])).toEqual({ ...usual, holdSeconds: 15 });
  expect(doseOf([{ max: 15 }, { min: 25 }])).toEqual({ ...usual, holdSeconds: 15 });
  expect(doseOf([{ field: 'sets', min: 2 }])).toEqual({ ...usual, sets: 2 });
});

test('the repetitions of a day are no field of a dose, so their limit changes none', () => {
  expect(doseOf([{ field: 'repetitions', max: 2 }])).toEqual(usual);
});

test('the longer hold at 65 and over goes with two repetitions', () => {
  const longer = { ...usual, holdSeconds: 30, repetitions: 2 };
  expect(doseOf([{ rule: 'D05', min: 30 }])).toEqual(longer);
});

test('one set of a held exercise for a fresh strain, and no dose for an activity', () => {
  const held = BUILT_IN.targetById.get('EX12-a');
  const swim = BUILT_IN.targetById.get('ACT-SWIM');
  if (!held || !swim) throw new Error('EX12-a, ACT-SWIM');
  const [strain] = limits(has('muscle-strain', { weeksSince: 0 })).filter(
    ({ rule }) => rule === 'D09',
  );
  expect(held.movement?.dose.sets).toBe(2);
  expect(doseFor(held, strain ? [strain] : [])).toEqual({ ...held.movement?.dose, sets: 1 });
  expect(doseFor(swim, strain ? [strain] : [])).toBeNull();
});
