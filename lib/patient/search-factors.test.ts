import { expect, test } from 'vitest';
import { FACTORS } from './factors';
import { searchFactors } from './search-factors';

test.each([
  ['slipped', 'disc-herniation'],
  ['หมอนรองกระดูก', 'disc-herniation'],
  ['M51.2', 'disc-herniation'],
  ['m48.0', 'spinal-stenosis'],
  ['กระดูกพรุน', 'osteoporosis'],
  ['Osteoporosis', 'osteoporosis'],
])('"%s" finds %s', (typed, id) => {
  expect(searchFactors(FACTORS, typed).map((factor) => factor.id)).toContain(id);
});

test('an exact name stands before a longer one that holds it', () => {
  expect(searchFactors(FACTORS, 'osteoporosis')[0]?.id).toBe('osteoporosis');
});

test('nothing typed finds nothing, and so does a word no factor has', () => {
  expect(searchFactors(FACTORS, '  ')).toEqual([]);
  expect(searchFactors(FACTORS, 'zzzz')).toEqual([]);
});
