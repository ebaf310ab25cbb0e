import { expect, test } from 'vitest';
import { FACTORS } from './factors';
import { HISTORY_GROUPS } from './minimum-history';
import { RED_FLAGS } from './red-flags';

test('every factor is in exactly one group of the minimum history', () => {
  const grouped = HISTORY_GROUPS.flatMap((group) => group.factors);
  expect([...grouped].sort()).toEqual(FACTORS.map((factor) => factor.id).sort());
});

test('a red flag names a factor that exists, or none', () => {
  const ids = new Set(FACTORS.map((factor) => factor.id));
  expect(RED_FLAGS.filter((flag) => flag.factor !== null && !ids.has(flag.factor))).toEqual([]);
  expect(RED_FLAGS).toHaveLength(21);
});
