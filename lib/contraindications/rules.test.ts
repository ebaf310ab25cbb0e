import { expect, test } from 'vitest';
import { ACTIVITIES, ATTRIBUTES, EXERCISES } from '@/lib/catalog/catalog';
import { FACTORS } from '@/lib/patient/factors';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DERIVATIONS,
  DIRECT_RULES,
  DOSE_RULES,
  PREFERENCES,
  PROGRAM_RULES,
  SOURCES,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
} from './rules';

const factors = new Set(FACTORS.map(({ id }) => id));
const attributes = new Set(['*', ...ATTRIBUTES.map(({ id }) => id)]);
const sources = new Set(SOURCES.map(({ id }) => id));
const exercises = new Set(
  EXERCISES.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]),
);
const targets = new Set([...exercises, ...ACTIVITIES.map(({ id }) => id)]);
const everyRule = [
  ...ATTRIBUTE_RULES,
  ...DIRECT_RULES,
  ...DOSE_RULES,
  ...PROGRAM_RULES,
  ...COMBINATION_RULES,
];

function lost(ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => !known.has(id));
}

test('every factor a rule names exists', () => {
  const named = [
    ...ATTRIBUTE_RULES.map(({ factor }) => factor),
    ...DIRECT_RULES.map(({ factor }) => factor),
    ...DOSE_RULES.flatMap(({ when }) => when.factors ?? []),
    ...COMBINATION_RULES.flatMap(({ allOf }) => allOf.flat()),
    ...PREFERENCES.map(({ factor }) => factor),
    ...DERIVATIONS.map(({ factor }) => factor),
  ];
  expect(lost(named, factors)).toEqual([]);
});

test('every attribute, target and alternative a rule names exists', () => {
  const doseAttributes = DOSE_RULES.flatMap(({ when }) => [when.attribute, when.notAttribute]);
  const named = [
    ...ATTRIBUTE_RULES.map(({ attribute }) => attribute),
    ...PROGRAM_RULES.flatMap((rule) => [...rule.attributes, ...rule.bending, ...rule.arching]),
    ...doseAttributes.filter((id) => id !== undefined),
  ];
  expect(lost(named, attributes)).toEqual([]);
  expect(
    lost(
      [...DIRECT_RULES, SWIM_CLEARANCE, WATER_WALK_ADVICE].map((r) => r.target),
      targets,
    ),
  ).toEqual([]);
  const offered = [
    ...[...ATTRIBUTE_RULES, ...DIRECT_RULES].flatMap(({ alternatives }) => alternatives),
    ...COMBINATION_RULES.flatMap(({ suggest }) => suggest),
    ...PREFERENCES.flatMap((preference) => preference.exercises),
  ];
  expect(lost(offered, exercises)).toEqual([]);
});

test('every source cited exists and every rule id is used once', () => {
  const cited = [
    ...everyRule.flatMap((rule) => rule.sources),
    ...RED_FLAGS.flatMap((flag) => flag.sources),
    ...PREFERENCES.map(({ source }) => source),
    ...EXERCISES.flatMap(({ doseSources }) => doseSources),
    ...SWIM_CLEARANCE.sources,
    ...WATER_WALK_ADVICE.sources,
  ];
  expect(lost(cited, sources)).toEqual([]);
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length);
  expect(lost(SWIM_CLEARANCE.spokenFor, new Set(DIRECT_RULES.map(({ id }) => id)))).toEqual([]);
});
