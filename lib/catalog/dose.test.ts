import { expect, test } from 'vitest';
import { Dose, sessionSeconds } from './dose';

const dose: Dose = {
  sets: 2,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 5,
};

test('a dose for each side counts every repetition twice and rests between sets', () => {
  expect(sessionSeconds(dose, 10)).toBe(2 * 2 * 3 * 40 + 60);
  expect(sessionSeconds({ ...dose, side: 'left' }, 10)).toBe(2 * 3 * 40 + 60);
});

test('a dose beyond validity is refused', () => {
  expect(Dose.safeParse({ ...dose, holdSeconds: 301 }).success).toBe(false);
  expect(Dose.safeParse({ ...dose, sets: 0 }).success).toBe(false);
});
