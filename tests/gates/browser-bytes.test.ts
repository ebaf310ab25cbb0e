import { expect, test } from 'vitest';
import { BYTES_AT_MOST, bytesInBrowser, SCREENS } from '@/bench/browser-bytes';

test.each(SCREENS)('a browser gets the check of a patient with $who in 30 kB', ({ facts }) => {
  expect(bytesInBrowser(facts, '2026-11-24')).toBeLessThanOrEqual(BYTES_AT_MOST);
});
