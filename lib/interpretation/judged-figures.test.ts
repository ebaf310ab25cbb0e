import { expect, test } from 'vitest';
import { ACTIVITIES, requireVariant, VARIANTS } from '@/lib/catalog/catalog';
import { SCENES } from '@/lib/figure/poses/scenes';
import { findJudgedFigure, hashOfActivity, hashOfVariant, JUDGED_FIGURES } from './judged-figures';

test('every variant and every activity is judged, in the order of the catalog', () => {
  expect(JUDGED_FIGURES.map(({ id }) => id)).toEqual([
    ...VARIANTS.map(({ variant }) => variant.id),
    ...ACTIVITIES.map(({ id }) => id),
  ]);
  expect(new Set(JUDGED_FIGURES.map(({ contentHash }) => contentHash)).size).toBe(
    JUDGED_FIGURES.length,
  );
  expect(findJudgedFigure('EX99-a')).toBeNull();
});

const other = { en: 'Otherwise.', th: 'อีกอย่าง' };
const { exercise, variant } = requireVariant('EX03-b');
const scene = SCENES.get('EX03-b') ?? null;
const asItIs = findJudgedFigure('EX03-b')?.contentHash;

test.each([
  ['our reading', hashOfVariant({ ...exercise, interpretation: other }, variant, scene)],
  ['how sure we are', hashOfVariant({ ...exercise, confidence: other }, variant, scene)],
  ["the article's words", hashOfVariant({ ...exercise, articleName: other }, variant, scene)],
  ['where it starts', hashOfVariant(exercise, { ...variant, start: other }, scene)],
  ['a step', hashOfVariant(exercise, { ...variant, steps: [other, other, other] }, scene)],
  ['an attribute', hashOfVariant(exercise, { ...variant, attributes: ['prone'] }, scene)],
  ['the dose', hashOfVariant(exercise, { ...variant, dose: { ...variant.dose, sets: 9 } }, scene)],
  ['the drawing', hashOfVariant(exercise, variant, scene && { ...scene, arrows: [] })],
  ['a drawing that is missing', hashOfVariant(exercise, variant, null)],
])('a change of %s asks for a new judgement', (_what, changed) => {
  expect(hashOfVariant(exercise, variant, scene)).toBe(asItIs);
  expect(changed).not.toBe(asItIs);
});

test('another variant of the exercise changes nothing', () => {
  const others = { ...exercise, variants: [variant], defaultVariant: 'EX03-b' };
  expect(hashOfVariant(others, variant, scene)).toBe(asItIs);
});

test('an activity is judged by its words, and by its figure once there is one', () => {
  const [swim] = ACTIVITIES;
  if (!swim) throw new Error('no activity');
  const hash = hashOfActivity(swim, null);
  expect(hashOfActivity({ ...swim, how: other }, null)).not.toBe(hash);
  expect(hashOfActivity(swim, scene)).not.toBe(hash);
});
