import { expect, test } from 'vitest';
import {
  ACTIVITIES,
  ATTRIBUTES,
  EQUIPMENT,
  EXERCISES,
  findVariant,
  MUSCLES,
  requireVariant,
  TEMPLATES,
  VARIANTS,
} from './catalog';
import { Variant } from './exercise';

const attributeIds = new Set(ATTRIBUTES.map((attribute) => attribute.id));

test('the catalog holds twelve exercises in four sets of three, 44 variants and 8 activities', () => {
  expect(TEMPLATES.map((template) => template.variants.length)).toEqual([3, 3, 3, 3]);
  expect(VARIANTS).toHaveLength(44);
  expect(new Set(VARIANTS.map(({ variant }) => variant.id)).size).toBe(44);
  expect(ACTIVITIES).toHaveLength(8);
});

test('every reference of a variant leads somewhere', () => {
  for (const { exercise, variant } of VARIANTS) {
    expect(variant.id.startsWith(exercise.id), variant.id).toBe(true);
    expect(
      variant.attributes.filter((id) => !attributeIds.has(id)),
      variant.id,
    ).toEqual([]);
    expect(variant.attributes, variant.id).not.toEqual([]);
    const equipment = [...variant.equipment, ...variant.equipmentOptional];
    expect(
      equipment.filter((id) => !EQUIPMENT[id]),
      variant.id,
    ).toEqual([]);
    expect(
      variant.figure.muscles.filter((id) => !MUSCLES[id]),
      variant.id,
    ).toEqual([]);
  }
  for (const activity of ACTIVITIES) {
    expect(
      activity.attributes.filter((id) => !attributeIds.has(id)),
      activity.id,
    ).toEqual([]);
  }
});

test('every exercise names a default variant of its own, at level default', () => {
  for (const exercise of EXERCISES) {
    const found = requireVariant(exercise.defaultVariant);
    expect(found.exercise.id).toBe(exercise.id);
    expect(found.variant.level).toBe('default');
  }
});

test('steps never name a count or seconds, which belong to the dose', () => {
  for (const { variant } of VARIANTS) {
    for (const step of variant.steps) {
      expect(step.en, variant.id).not.toMatch(/\d+ ?(seconds|times|s\b)/i);
      expect(step.th, variant.id).not.toMatch(/\d+ ?(วินาที|ครั้ง)/);
    }
  }
});

test('two variants of one exercise never share their steps', () => {
  for (const exercise of EXERCISES) {
    const steps = exercise.variants.map((variant) =>
      JSON.stringify([variant.start, variant.steps]),
    );
    expect(new Set(steps).size, exercise.id).toBe(steps.length);
  }
});

test('the schema refuses a variant without a start position, a Thai step or a stop-if', () => {
  const { variant } = requireVariant('EX03-a');
  const { start: _start, ...withoutStart } = variant;
  expect(Variant.safeParse(withoutStart).success).toBe(false);
  const steps = variant.steps.map((step) => ({ ...step, th: '' }));
  expect(Variant.safeParse({ ...variant, steps }).success).toBe(false);
  expect(Variant.safeParse({ ...variant, stopIf: null }).success).toBe(false);
  expect(Variant.safeParse(variant).success).toBe(true);
});

test('an id the catalog does not have is found as nothing, or thrown at', () => {
  expect(findVariant('EX13-a')).toBeNull();
  expect(() => requireVariant('EX13-a')).toThrow(RangeError);
});
