import { expect, test } from 'vitest';
import { GRADE_AT_MOST, gradeOf } from '@/lib/contraindications/workshop/reading';
import { SESSION_WORDS } from './session-words';
import { dayLabel, titleFor, unitName, WORDS } from './words';

test('a day is written with the Buddhist year in Thai and the Gregorian in English', () => {
  expect(dayLabel('2026-11-22', 'th')).toBe('22\u00a0พ.ย.\u00a02569');
  expect(dayLabel('2026-11-02', 'en')).toBe('2\u00a0Nov\u00a02026');
});

test('a Thai name gets one polite title, never two', () => {
  expect(titleFor('สมชาย', 'th')).toBe('ท่าบริหารของคุณสมชาย');
  expect(titleFor('นางสาวสมศรี', 'th')).toBe('ท่าบริหารของนางสาวสมศรี');
  expect(titleFor('Somchai', 'th')).toBe('ท่าบริหารของคุณ Somchai');
});

test('one of a thing is not written as many', () => {
  expect(unitName('daysPerWeek', 1, 'en')).toBe('day/week');
  expect(unitName('daysPerWeek', 5, 'en')).toBe('days/week');
});

/** Shorter ones are labels, of which a grade says nothing. */
const SENTENCE_WORDS = 6;

test('an English sentence of the patient’s pages asks for six school years at most', () => {
  const texts = [...Object.values(WORDS), ...Object.values(SESSION_WORDS)]
    .flatMap((text) => ('en' in text ? [text.en] : []))
    .filter((text) => text.split(' ').length >= SENTENCE_WORDS);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => gradeOf(text) > GRADE_AT_MOST)).toEqual([]);
});
