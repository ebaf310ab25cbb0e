import { expect, test } from 'vitest';
import { LinkDays, lastDayOfLink } from './link-life';

const issuedOn = '2026-11-24';

test.each([
  { reviewOn: '2026-12-22', daysAfterReview: 90, lastDay: '2027-03-22' },
  { reviewOn: '2026-12-22', daysAfterReview: 30, lastDay: '2027-01-21' },
  { reviewOn: '2026-12-22', daysAfterReview: 365, lastDay: '2027-11-24' },
  { reviewOn: '2028-01-01', daysAfterReview: 90, lastDay: '2027-11-24' },
  { reviewOn: null, daysAfterReview: 30, lastDay: '2027-11-24' },
])('a review on $reviewOn with $daysAfterReview days ends the link on $lastDay', (given) => {
  expect(lastDayOfLink({ issuedOn, ...given })).toBe(given.lastDay);
});

test('a clinic chooses between a month and a year', () => {
  const accepted = [29, 30, 90.5, 365, 366].filter((days) => LinkDays.safeParse(days).success);
  expect(accepted).toEqual([30, 365]);
});
