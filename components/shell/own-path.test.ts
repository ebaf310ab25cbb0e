import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test('a path of this site is kept with its query', () => {
  expect(ownPath('/patients/new?q=1')).toBe('/patients/new?q=1');
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/\t/evil.example',
  '',
  undefined,
])('an address elsewhere leads to the patients: %j', (asked) => {
  expect(ownPath(asked)).toBe('/patients');
});
