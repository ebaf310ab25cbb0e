import { expect, test } from 'vitest';
import { OwnContent } from '@/lib/catalog/own-exercise';
import { blankValues, contentOf, missingTexts, NO_TEXT } from './own-values';

const stopIf = { en: 'Stop if it hurts.', th: 'หยุดถ้าเจ็บ' };
const blank = blankValues(NO_TEXT, stopIf);

test('a new exercise asks for everything a patient reads, but for when to stop, which is proposed', () => {
  expect(missingTexts(blank)).toEqual(['name', 'start', 'steps', 'why']);
});

test('one language is enough, lines left empty are not sent, and what is sent can be kept', () => {
  const thai = { en: ' ', th: 'ยืน' };
  const words = { ...blank.words, name: thai, start: thai, why: thai };
  const values = { ...blank, words: { ...words, steps: [NO_TEXT, thai], mistakes: [NO_TEXT] } };
  expect(missingTexts(values)).toEqual([]);
  const content = contentOf(values);
  expect(content.words).toMatchObject({ steps: [thai], mistakes: [] });
  expect(OwnContent.safeParse(content).success).toBe(true);
});
