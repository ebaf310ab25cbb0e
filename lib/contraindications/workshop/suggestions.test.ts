import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { CONTENT, type Content } from './content';
import { forbiddenSuggestions, harderSuggestions } from './suggestions';

const preference = CONTENT.preferences[0];
const combination = CONTENT.combinationRules[0];
const late = CONTENT.attributeRules.find(({ id }) => id === 'R022');
if (!preference || !combination || !late) throw new Error('the content has changed');

const prefer = (...exercises: string[]): Content => {
  return { ...CONTENT, preferences: [{ ...preference, exercises }] };
};

test('nothing is suggested that a rule of the same condition forbids, nor anything harder', () => {
  expect(forbiddenSuggestions(CONTENT, BUILT_IN)).toEqual([]);
  expect(harderSuggestions(CONTENT)).toEqual([]);
});

test('a preferred variant that is forbidden is named with the rule', () => {
  expect(forbiddenSuggestions(prefer('EX03-a', 'EX05-a'), BUILT_IN)).toEqual([
    expect.stringMatching(/^disc-herniation: EX03-a \(preference\) against /),
  ]);
});

test('an exercise is spoken for by its default variant', () => {
  expect(forbiddenSuggestions(prefer('EX03'), BUILT_IN)).toHaveLength(1);
  expect(forbiddenSuggestions(prefer('EX12'), BUILT_IN)).toEqual([]);
});

test('an alternative is held against the rules of its own weeks', () => {
  const offering = (more: object): Content => {
    return { ...CONTENT, attributeRules: [{ ...late, alternatives: ['EX06-a'], ...more }] };
  };
  expect(forbiddenSuggestions(offering({}), BUILT_IN)).toEqual([]);
  expect(forbiddenSuggestions(offering({ window: null }), BUILT_IN)).toEqual([
    expect.stringMatching(/^disc-herniation: EX06-a \(R022, alternative\) against R020 /),
  ]);
});

test('a neutral set must suit each condition of its combination', () => {
  const combinationRules = [{ ...combination, suggest: ['EX03-a'] }];
  const forbidden = forbiddenSuggestions({ ...CONTENT, combinationRules }, BUILT_IN);
  expect(forbidden.map((line) => line.split(':')[0])).toEqual([
    'disc-herniation',
    'disc-herniation-radiculopathy',
  ]);
});

test('a suggestion of level harder is named', () => {
  const harder = CONTENT.exercises
    .flatMap(({ variants }) => variants)
    .find(({ level }) => level === 'harder');
  expect(harderSuggestions(prefer(harder?.id ?? ''))).toEqual([
    `${harder?.id} (preference of disc-herniation)`,
  ]);
});
