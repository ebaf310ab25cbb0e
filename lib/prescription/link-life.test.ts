import { expect, test } from 'vitest';
import { LinkDays, lastDayOfLink, mayBeLinkDay } from './link-life';

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

test.each([
  ['2026-11-28', false],
  ['2026-11-29', true],
  ['2027-11-29', true],
  ['2027-11-30', false],
])('%s may be chosen as the last day of a link issued on 29 November: %s', (day, expected) => {
  expect(mayBeLinkDay(day, '2026-11-29')).toBe(expected);
});
