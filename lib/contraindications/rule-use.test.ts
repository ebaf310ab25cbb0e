import { expect, test } from 'vitest';
import { isForReview, overriddenShare, type RuleUse } from './rule-use';

const use = (counts: Partial<RuleUse>): RuleUse => ({
  ruleId: 'R020',
  shown: 0,
  accepted: 0,
  acknowledged: 0,
  overridden: 0,
  open: 0,
  reasons: [],
  ...counts,
});

test.each([
  { shown: 10, overridden: 10, isFlagged: true },
  { shown: 10, overridden: 9, isFlagged: false },
  { shown: 20, overridden: 19, isFlagged: true },
  { shown: 9, overridden: 9, isFlagged: false },
  { shown: 12, overridden: 9, open: 3, isFlagged: false },
  { shown: 13, overridden: 10, open: 3, isFlagged: true },
  { shown: 0, overridden: 0, isFlagged: false },
])('$overridden overrides of $shown (open: $open) are for review: $isFlagged', (counts) => {
  expect(isForReview(use(counts))).toBe(counts.isFlagged);
});

test('what was never settled is no share of anything', () => {
  expect(overriddenShare(use({ shown: 3, open: 3 }))).toBeNull();
  expect(overriddenShare(use({ shown: 4, overridden: 1 }))).toBe(0.25);
});
