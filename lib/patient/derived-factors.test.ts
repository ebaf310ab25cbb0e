import { expect, test } from 'vitest';
import { deriveFactors } from './derived-factors';
import { HISTORY_GROUPS } from './minimum-history';
import { PatientFacts } from './patient-facts';

/** Everything that follows from these values, by factor. */
function derived(values: object): Record<string, string> {
  return Object.fromEntries(deriveFactors(PatientFacts.parse(values)));
}

const stated = (id: string, status = 'present') => ({ factors: [{ id, status }] });

test('nothing recorded, nothing follows', () => {
  expect(derived({})).toEqual({});
});

test.each([
  [17, 'age-under-18'],
  [18, null],
  [64, null],
  [65, 'age-65-74'],
  [74, 'age-65-74'],
  [75, 'age-75-plus'],
])('an age of %i is in the band %s and in no other', (age, band) => {
  const bands = ['age-under-18', 'age-65-74', 'age-75-plus'];
  expect(derived({ age })).toEqual(
    Object.fromEntries(bands.map((id) => [id, id === band ? 'present' : 'absent'])),
  );
});

test.each([
  [159, 99, null],
  [160, 99, 'hypertension-above-target'],
  [159, 100, 'hypertension-above-target'],
  [179, 109, 'hypertension-above-target'],
  [180, 99, 'hypertension-uncontrolled'],
  [159, 110, 'hypertension-uncontrolled'],
])('a resting pressure of %i/%i without a diagnosis is %s', (systolic, diastolic, present) => {
  const ids = ['hypertension-uncontrolled', 'hypertension-above-target', 'hypertension-controlled'];
  expect(derived({ restingSystolic: systolic, restingDiastolic: diastolic })).toEqual(
    Object.fromEntries(ids.map((id) => [id, id === present ? 'present' : 'absent'])),
  );
});

test.each(['hypertension-controlled', 'hypertension-above-target', 'hypertension-uncontrolled'])(
  'a normal pressure of somebody with %s is a controlled one, a high one is not',
  (diagnosis) => {
    const controlled = (restingSystolic: number, status = 'present') =>
      derived({ restingSystolic, restingDiastolic: 80, ...stated(diagnosis, status) })[
        'hypertension-controlled'
      ];
    expect([120, 160, 180].map((systolic) => controlled(systolic))).toEqual([
      'present',
      'absent',
      'absent',
    ]);
    expect(controlled(120, 'absent')).toBe('absent');
    expect(controlled(120, 'unknown')).toBe('absent');
  },
);

test.each<[object, object]>([
  [{ restingSystolic: 159 }, {}],
  [{ restingDiastolic: 99 }, {}],
  [{ restingSystolic: 160 }, { 'hypertension-above-target': 'present' }],
  [{ restingDiastolic: 100 }, { 'hypertension-above-target': 'present' }],
  [{ restingSystolic: 180 }, { 'hypertension-uncontrolled': 'present' }],
  [{ restingDiastolic: 110 }, { 'hypertension-uncontrolled': 'present' }],
  [{ restingSystolic: 120, ...stated('hypertension-controlled') }, {}],
])('half a pressure can tell of a high one, never of a good one: %j', (values, expected) => {
  expect(derived(values)).toEqual(expected);
});

test.each([
  [13, { 'pregnancy-t1': 'present', 'pregnancy-t2t3': 'absent' }],
  [14, { 'pregnancy-t1': 'absent', 'pregnancy-t2t3': 'present' }],
])('week %i of pregnancy: %j', (gestationWeeks, expected) => {
  expect(derived({ gestationWeeks })).toEqual(expected);
});

test('a man has not given birth, and recorded weeks of pregnancy still count', () => {
  const bearing = {
    'pregnancy-t1': 'absent',
    'pregnancy-t2t3': 'absent',
    'pregnancy-complicated': 'absent',
    'pelvic-girdle-pain': 'absent',
    'postpartum-vaginal': 'absent',
    'postpartum-caesarean': 'absent',
  };
  expect(derived({ sex: 'male' })).toEqual(bearing);
  expect(derived({ sex: 'male', gestationWeeks: 20 })).toEqual({
    ...bearing,
    'pregnancy-t2t3': 'present',
  });
  expect(derived({ sex: 'female' })).toEqual({});
});

test.each([
  [{ heightCm: 160, weightKg: 89.6 }, { obesity: 'present' }],
  [{ heightCm: 160, weightKg: 89.5 }, { obesity: 'absent' }],
  [{ heightCm: 160 }, {}],
  [{ weightKg: 120 }, {}],
])('%j: %j (35 kg per square metre)', (size, expected) => {
  expect(derived(size)).toEqual(expected);
});

test.each([
  [-0.9, {}],
  [-1, {}],
  [-1.1, { osteopenia: 'present' }],
  [-2.4, { osteopenia: 'present' }],
  [-2.5, { osteoporosis: 'present' }],
  [0, {}],
])('a T-score of %d: %j, and it never rules one out', (tScore, expected) => {
  expect(derived({ tScore })).toEqual(expected);
});

test('the rules of a broken vertebra stand instead of those of the T-score', () => {
  const fracture = stated('vertebral-compression-fracture');
  expect(derived({ tScore: -3, ...fracture })).toEqual({});
  expect(derived({ tScore: -2, ...fracture })).toEqual({ osteopenia: 'present' });
  const none = stated('vertebral-compression-fracture', 'absent');
  expect(derived({ tScore: -3, ...none })).toEqual({ osteoporosis: 'present' });
  expect(derived({ tScore: -3, ...stated('disc-herniation') })).toEqual({
    osteoporosis: 'present',
  });
});

test('a treated thrombosis means a blood thinner', () => {
  expect(derived(stated('dvt-anticoagulated'))).toEqual({ 'anticoagulant-use': 'present' });
  expect(derived(stated('dvt-anticoagulated', 'unknown'))).toEqual({});
  expect(derived(stated('disc-herniation'))).toEqual({});
});

test('a finished red-flag screen answers its group; a yes makes its factor present and answers no other', () => {
  const group = HISTORY_GROUPS.find(({ id }) => id === 'red-flags')?.factors ?? [];
  expect(group.length).toBeGreaterThan(0);
  expect(derived({ redFlagScreen: 'done' })).toEqual(
    Object.fromEntries(group.map((id) => [id, 'absent'])),
  );
  expect(derived({ redFlagScreen: 'done', redFlags: ['RF01'] })).toEqual({
    'cauda-equina': 'present',
  });
  expect(derived({ redFlags: ['RF01'] })).toEqual({ 'cauda-equina': 'present' });
  expect(derived({ redFlagScreen: 'not-done' })).toEqual({});
});
