import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './rules-address';

test.each([
  '/rules',
  '/rules?target=EX03-a&factor=disc-herniation',
  '/rules?view=activities&factors=all&unsigned=1&target=ACT-SWIM&factor=stroke',
  '/rules?view=other',
])('%s comes back as it was', (address) => {
  const params = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
  expect(writeAddress(readAddress(params))).toBe(address);
});

test('half a cell and an unknown view are left out', () => {
  expect(writeAddress(readAddress({ target: 'EX03-a', view: 'none' }))).toBe('/rules');
  expect(writeAddress(readAddress({ target: ['a', 'b'], factor: 'stroke' }))).toBe('/rules');
});
