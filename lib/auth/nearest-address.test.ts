import { expect, test } from 'vitest';
import { nearestAddress } from './nearest-address';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['203.0.113.1, 192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:51234', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['::1', '0:0:0:0::/64'],
  ['somewhere', 'somewhere'],
  ['', ''],
  [null, ''],
])('%s counts as %s', (forwardedFor, counted) => {
  expect(nearestAddress(forwardedFor)).toBe(counted);
});
