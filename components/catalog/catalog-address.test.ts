import { expect, test } from 'vitest';
import { type CatalogFilter, readFilter, writeAddress } from './catalog-address';

test.each<[CatalogFilter, string | null, string]>([
  [{ state: null, set: null }, null, '/catalog'],
  [{ state: 'open', set: null }, null, '/catalog?state=open'],
  [{ state: 'signed-off', set: '3' }, 'EX07-b', '/catalog/EX07-b?state=signed-off&set=3'],
  [{ state: null, set: 'activities' }, 'ACT-SWIM', '/catalog/ACT-SWIM?set=activities'],
])('%j of %s is %s, and is read back', (filter, figure, address) => {
  expect(writeAddress(filter, figure)).toBe(address);
  const { searchParams } = new URL(address, 'http://127.0.0.1');
  expect(readFilter(Object.fromEntries(searchParams))).toEqual(filter);
});

test('what an address does not know is left out', () => {
  expect(readFilter({ state: 'green', set: ['1', '2'] })).toEqual({ state: null, set: null });
});
