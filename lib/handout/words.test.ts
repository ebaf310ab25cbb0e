import { expect, test } from 'vitest';
import { dayLabel, titleFor, unitName } from './words';

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
