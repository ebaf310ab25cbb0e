import { expect, test } from 'vitest';
import { assessPatient } from '@/lib/contraindications/assess';
import { PatientFacts } from '@/lib/patient/patient-facts';
import { listChoices } from './choices';
import { facetsOf } from './facets-of';

const choices = listChoices(assessPatient(PatientFacts.parse({}), '2026-11-24'));
const facets = Object.fromEntries(
  choices.flatMap(({ variants }) => variants.map((variant) => [variant.id, variant.facets])),
);

test.each([
  ['EX01-a', { position: 'lying', regions: ['thigh'], tools: ['none'], directions: ['neither'] }],
  ['EX01-c', { position: 'standing', tools: ['chair'] }],
  ['EX03-a', { regions: ['low-back'], goals: ['ease-pain', 'mobility'], directions: ['bends'] }],
  ['EX06-b', { position: 'sitting', tools: ['chair', 'table'], directions: ['neither'] }],
  ['EX07-b', { regions: ['thigh', 'calf'], tools: ['towel'] }],
  ['EX10-a', { regions: ['trunk'], goals: ['strength'] }],
  ['EX11-a', { goals: ['strength'], directions: ['arches'] }],
  ['EX11-c', { position: 'kneeling' }],
])('%s is filtered by what its movement says', (id, expected) => {
  expect(facets[id]).toMatchObject(expected);
});

test('every variant has a region, a goal, a tool and a direction to be found by', () => {
  for (const { regions, tools, directions } of Object.values(facets)) {
    expect([regions.length, tools.length, directions.length]).not.toContain(0);
  }
});

test('a movement nobody described is said to ease no pain and to go in no direction', () => {
  const untagged = {
    position: 'sitting',
    type: 'stretch',
    attributes: [],
    muscles: [],
    equipment: [],
  } as const;
  expect(facetsOf({ ...untagged, load: { bends: [], arches: [] } })).toMatchObject({
    goals: ['mobility'],
    directions: [],
  });
});
