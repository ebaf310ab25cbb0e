import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin';

const ours = 'https://khayap.example';

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: ours }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: ours }, true],
  [{ origin: 'null' }, false],
  [{ origin: 'https://khayap.example.org' }, false],
  [{}, false],
])('a request with %j is our own page: %s', (headers, expected) => {
  expect(isSameOrigin(new Headers(headers), `${ours}`)).toBe(expected);
});
