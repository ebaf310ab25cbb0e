import { expect, test } from 'vitest';
import { NO_DAY, readTypedDay, typeDay } from './typed-day';

const TODAY = '2026-11-24';
const born = { status: 'day', day: '1960-03-10' };

test('a year from 2400 on is Buddhist, an earlier one Gregorian', () => {
  expect(readTypedDay({ day: '10', month: '3', year: '2503' }, TODAY)).toEqual(born);
  expect(readTypedDay({ day: '10', month: '3', year: '1960' }, TODAY)).toEqual(born);
  expect(readTypedDay({ day: '๑๐', month: '๓', year: '๒๕๐๓' }, TODAY)).toEqual(born);
});

test('29 February needs its leap year, in either calendar', () => {
  expect(readTypedDay({ day: '29', month: '2', year: '2543' }, TODAY).status).toBe('day');
  expect(readTypedDay({ day: '29', month: '2', year: '2544' }, TODAY).status).toBe('wrong');
});

test.each([
  { day: '10', month: '3', year: '' },
  { day: '31', month: '4', year: '1960' },
  { day: '10', month: '13', year: '1960' },
  { day: '10', month: '3', year: '60' },
  { day: '25', month: '11', year: '2569' },
  { day: 'x', month: '3', year: '1960' },
])('what is no day of a life is wrong, never guessed: %j', (typed) => {
  expect(readTypedDay(typed, TODAY)).toEqual({ status: 'wrong' });
});

test('nothing typed is empty, not wrong', () => {
  expect(readTypedDay(NO_DAY, TODAY)).toEqual({ status: 'empty' });
});

test('a recorded day comes back as the same day in both languages', () => {
  for (const language of ['en', 'th'] as const) {
    expect(readTypedDay(typeDay('1960-03-10', language), TODAY)).toEqual(born);
  }
});
