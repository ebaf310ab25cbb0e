import { expect, test } from 'vitest';
import type { Dose } from '@/lib/catalog/dose';
import { dailyMinutes } from './daily-minutes';

const DOSE: Dose = {
  sets: 1,
  repetitions: 3,
  holdSeconds: 20,
  restSeconds: 10,
  side: 'each',
  perDay: 1,
  daysPerWeek: 5,
};

test('an empty program takes no time', () => {
  expect(dailyMinutes([])).toBe(0);
});

test('both sides and every time of the day count, and a begun minute is a minute', () => {
  // 2 sides x 3 x (5 + 20 + 10) s = 210 s.
  expect(dailyMinutes([{ dose: DOSE, moveSeconds: 5 }])).toBe(4);
  expect(dailyMinutes([{ dose: { ...DOSE, perDay: 2 }, moveSeconds: 5 }])).toBe(7);
});

test('seconds of several exercises are added before they are rounded', () => {
  // 105 s + 105 s is 3.5 minutes, not 2 + 2.
  const short = { dose: { ...DOSE, side: 'both' as const }, moveSeconds: 5 };
  expect(dailyMinutes([short, short, short, short])).toBe(7);
});
