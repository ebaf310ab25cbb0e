import { expect, test } from 'vitest';
import { CONTENT, type Content } from './content';
import {
  danglingReferences,
  uncitedSources,
  ungroupedFactors,
  untaggedVariants,
} from './references';

/** The content with the first entry of one list changed. */
function bend<
  K extends
    | 'attributeRules'
    | 'directRules'
    | 'doseRules'
    | 'programRules'
    | 'combinationRules'
    | 'preferences'
    | 'derivations'
    | 'openQuestions'
    | 'redFlags'
    | 'historyGroups'
    | 'activities'
    | 'exercises',
>(key: K, more: Partial<Content[K][number]>): Content {
  const [first, ...rest] = CONTENT[key];
  return { ...CONTENT, [key]: [{ ...first, ...more }, ...rest] };
}

function bendVariant(more: Partial<Content['exercises'][number]['variants'][number]>): Content {
  const variants = CONTENT.exercises[0]?.variants ?? [];
  return bend('exercises', {
    variants: variants.map((one, index) => (index === 0 ? { ...one, ...more } : one)),
  });
}

test('everything the content names exists', () => {
  expect(danglingReferences(CONTENT)).toEqual([]);
  expect(untaggedVariants(CONTENT)).toEqual([]);
  expect(ungroupedFactors(CONTENT)).toEqual([]);
});

const [variant] = CONTENT.exercises[0]?.variants ?? [];
if (!variant) throw new Error('no variant EX01-a');

test.each<[Content, string]>([
  [bend('attributeRules', { factor: 'x' }), 'R001 names factor x'],
  [bend('attributeRules', { attribute: 'x' }), 'R001 names attribute x'],
  [bend('attributeRules', { alternatives: ['ACT-SWIM'] }), 'R001 names alternative ACT-SWIM'],
  [bend('attributeRules', { sources: ['x'] }), 'R001 names source x'],
  [bend('directRules', { target: 'x' }), 'S01 names target x'],
  [bend('directRules', { factor: 'x' }), 'S01 names factor x'],
  [bend('doseRules', { when: { factors: ['x'] } }), 'D01 names factor x'],
  [bend('doseRules', { when: { notAttribute: 'x' } }), 'D01 names attribute x'],
  [bend('programRules', { arching: ['x'] }), 'P01 names attribute x'],
  [bend('combinationRules', { suggest: ['x'] }), 'K01 names alternative x'],
  [bend('preferences', { source: 'x' }), 'preference of disc-herniation names source x'],
  [bend('derivations', { factor: 'x' }), 'derivation of x names factor x'],
  [bend('openQuestions', { variants: ['EX09'] }), 'Q01 names variant EX09'],
  [bend('redFlags', { factor: 'x' }), 'RF01 names factor x'],
  [bend('activities', { attributes: ['x'] }), 'ACT-SWIM names attribute x'],
  [bend('exercises', { defaultVariant: 'EX99-a' }), 'EX01 names variant EX99-a'],
  [bendVariant({ equipmentOptional: ['x'] }), 'EX01-a names equipment x'],
  [bendVariant({ figure: { ...variant.figure, muscles: ['x'] } }), 'EX01-a names muscle x'],
  [
    { ...CONTENT, swimClearance: { ...CONTENT.swimClearance, spokenFor: ['S99'] } },
    'S29 names direct rule S99',
  ],
])('%#: what leads nowhere is named with who names it', (content, line) => {
  expect(danglingReferences(content)).toEqual([line]);
});

test('a variant without attributes and a factor outside the history groups are named', () => {
  expect(untaggedVariants(bendVariant({ attributes: [] }))).toEqual(['EX01-a']);
  const ofAge = bend('historyGroups', { factors: ['age-under-18', 'age-65-74', 'osteoporosis'] });
  expect(ungroupedFactors(ofAge)).toEqual([
    'osteoporosis stands in 2 groups',
    'age-75-plus stands in 0 groups',
  ]);
});

test('a source that nothing cites is named', () => {
  const [source] = CONTENT.sources;
  if (!source) throw new Error('no source');
  const sources = [...CONTENT.sources, { ...source, id: 'NEW', title: 'A study' }];
  expect(uncitedSources({ ...CONTENT, sources })).toContain('NEW A study');
  expect(uncitedSources(CONTENT).join()).not.toContain('SEED');
});
