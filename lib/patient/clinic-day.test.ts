import { expect, test } from 'vitest';
import { clinicDay } from './clinic-day';

test.each([
  ['2026-11-23T16:59:59Z', '2026-11-23'],
  ['2026-11-23T17:00:00Z', '2026-11-24'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
])('at %s the clinic writes %s', (instant, day) => {
  expect(clinicDay(new Date(instant))).toBe(day);
});
