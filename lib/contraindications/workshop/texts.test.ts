import { expect, test } from 'vitest';
import { CONTENT } from './content';
import { listTexts, textFaults } from './texts';

test('every text is there in its own letters', () => {
  expect(textFaults(CONTENT)).toEqual([]);
});

test('a text is placed by its id and fields, lists counted from one', () => {
  const text = { en: 'a', th: 'ก' };
  const placed = listTexts([
    { id: 'EX01', variants: [{ id: 'EX01-a', steps: [text, text] }], why: text },
  ]);
  expect(placed.map(({ at }) => at)).toEqual(['EX01-a steps 1', 'EX01-a steps 2', 'EX01 why']);
});

test.each([
  [{ en: '', th: 'ก' }, 'no English text'],
  [{ en: 'a', th: ' ' }, 'no Thai text'],
  [{ en: 'a ก', th: 'ก' }, 'Thai letters in the English text'],
  [{ en: 'a', th: 'a' }, 'no Thai letter in the Thai text "a"'],
])('%j is reported: %s', (text, fault) => {
  const stopRules = [{ id: 'T01', text }];
  expect(textFaults({ ...CONTENT, stopRules })).toEqual([`T01 text: ${fault}`]);
});
