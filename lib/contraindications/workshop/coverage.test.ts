import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { CONTENT } from './content';
import {
  attributesWithoutRule,
  factorsWithoutRule,
  openQuestions,
  programRulesNotChecked,
  rulesByEvidence,
  rulesByReview,
} from './coverage';

const silent = {
  ...CONTENT,
  attributeRules: [],
  directRules: [],
  doseRules: CONTENT.doseRules.slice(0, 1),
  combinationRules: [],
  programRules: [],
};

test('a condition is spoken of by rules of any kind', () => {
  expect(factorsWithoutRule(silent)).toHaveLength(CONTENT.factors.length - 3);
  expect(factorsWithoutRule(CONTENT)).not.toContain('osteoporosis');
});

test('a movement is spoken of by rules of any kind', () => {
  expect(attributesWithoutRule(silent)).toHaveLength(CONTENT.attributes.length - 1);
  expect(attributesWithoutRule(CONTENT)).not.toContain('prone');
});

test('the program rules of the screens are told from those of the check', () => {
  expect(programRulesNotChecked(CONTENT, BUILT_IN).map((line) => line.slice(0, 3))).toEqual([
    'P13',
    'P14',
  ]);
});

test('rules are counted by letter and by review, in order', () => {
  const one = CONTENT.directRules.slice(0, 2);
  expect(rulesByEvidence({ ...silent, directRules: one })).toEqual(['C: 3']);
  expect(rulesByReview({ ...silent, directRules: one }, BUILT_IN)).toEqual([
    'article: 2',
    'interpretation: 1',
  ]);
});

test('an open question is printed with its variants', () => {
  expect(openQuestions(CONTENT)[1]).toMatch(/^Q02 EX02-e, EX03-c: The movement kneels/);
});
