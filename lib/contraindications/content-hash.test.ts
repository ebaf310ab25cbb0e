import { expect, test } from 'vitest';
import { contentHash } from './content-hash';

// Sign-offs and issued checks carry these: a hash that came out otherwise tomorrow would unsign every rule.
test.each([
  ['', 'ffcaaa85'],
  [{ id: 'R001' }, '845cedd5'],
  [68, '0de8d5a3'],
])('the hash of %j is %s, today and tomorrow', (content, hash) => {
  expect(contentHash(content)).toBe(hash);
});
