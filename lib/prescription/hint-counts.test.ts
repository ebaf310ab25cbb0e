import { expect, test } from 'vitest';
import { requireVariant } from '@/lib/catalog/catalog';
import { newEntry } from './edit-program';
import { countsOf } from './hint-counts';
import { listHintRules } from './program-hints';

const entries = ['EX01-a', 'EX02-a', 'EX09-a', 'EX12-a'].map((id) => {
  const { exercise, variant } = requireVariant(id);
  return newEntry({ exercise: exercise.id, variant: id, dose: variant.dose });
});
const today = '2026-11-24';

test('only what the patient does not do yet is new', () => {
  const count = (issuedBefore: string[] | null) =>
    countsOf({ entries, reviewOn: null }, { issuedBefore, today }).P13;
  expect(count(null)).toBe(4);
  expect(count(['EX01-a', 'EX12-a'])).toBe(2);
});

test.each([
  [null, 0],
  ['2026-11-25', 1],
  ['2027-01-05', 6],
  ['2027-01-06', 7],
])('a review on %s is in %s weeks', (reviewOn, weeks) => {
  expect(countsOf({ entries: [], reviewOn }, { issuedBefore: null, today }).P14).toBe(weeks);
});

test('the rules allow three new exercises at a time and six weeks to the review', () => {
  expect(listHintRules().map(({ id, max }) => [id, max])).toEqual([
    ['P13', 3],
    ['P14', 6],
  ]);
});
