import { expect, test } from 'vitest';
import { CONTENT } from './content';
import {
  findingTexts,
  gradeOf,
  hardTexts,
  longestThaiSentence,
  longTexts,
  patientTexts,
  syllablesOf,
} from './reading';

test.each([
  ['stop', 1],
  ['leave', 1],
  ['placed', 1],
  ['lifted', 2],
  ['table', 2],
  ['buttocks', 2],
  ['rehabilitation', 6],
])('%s has %s syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('the grade is that of the formula, and rises with long words and long sentences', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
  expect(gradeOf('Stop. Lie down.')).toBeCloseTo(0.39 * 1.5 + 11.8 - 15.59);
  expect(gradeOf('Absolute contraindication to cardiac rehabilitation.')).toBeGreaterThan(12);
  expect(gradeOf('90-90')).toBeLessThan(1);
  expect(gradeOf('')).toBe(0);
});

test('a Thai sentence is counted in words, up to a full stop', () => {
  expect(longestThaiSentence('นอนหงาย ชันเข่า')).toBe(4);
  expect(longestThaiSentence('นอนหงาย. ชันเข่าสองข้าง.')).toBe(longestThaiSentence('ชันเข่าสองข้าง'));
  expect(longestThaiSentence('')).toBe(0);
});

test('the hardest and the longest come first, with their place and their measure', () => {
  const texts = [
    { at: 'A', text: { en: 'Sit down.', th: 'นั่งลง' } },
    { at: 'B', text: { en: 'Avoid contraindicated repetitions.', th: 'นั่งลง'.repeat(13) } },
    { at: 'C', text: { en: 'Cardiac rehabilitation indications.', th: 'นั่งลง'.repeat(14) } },
  ];
  expect(hardTexts(texts).map((line) => line.replace(/, .*/, ''))).toEqual(['C', 'B']);
  expect(longTexts(texts)).toEqual([`C, 28: ${'นั่งลง'.repeat(14)}`, `B, 26: ${'นั่งลง'.repeat(13)}`]);
});

test('what a patient reads and what a doctor reads are told apart', () => {
  const at = (texts: ReturnType<typeof patientTexts>) => texts.map((one) => one.at);
  expect(at(patientTexts(CONTENT))).toEqual(
    expect.arrayContaining(['EX03-a steps 1', 'ACT-SWIM stopIf', 'T01 text']),
  );
  expect(at(findingTexts(CONTENT))).toEqual(
    expect.arrayContaining(['R001 message', 'S29 results painful message', 'K01 message']),
  );
});
