import { expect, test } from 'vitest';
import { createLinkToken, hashLinkToken, sealLinkToken } from './link-token';
import { unseal, unsealWithAny } from './seal';

test('a token has 32 letters of an alphabet of 32, and no two are alike', () => {
  const tokens = Array.from({ length: 200 }, createLinkToken);
  expect(new Set(tokens).size).toBe(200);
  expect(tokens.filter((token) => !/^[0-9a-hjkmnp-tv-z]{32}$/.test(token))).toEqual([]);
});

test('a sealed token opens with its key only, and not after a change', () => {
  const token = createLinkToken();
  const sealed = sealLinkToken(token, 'first key');
  const changed = `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
  expect(unseal(sealed, 'first key')).toBe(token);
  expect(() => unseal(sealed, 'second key')).toThrow();
  expect(() => unseal(changed, 'first key')).toThrow();
  expect(unsealWithAny(sealed, ['second key', 'first key'])).toEqual({
    secret: token,
    key: 'first key',
  });
  expect(unsealWithAny(sealed, ['second key', 'third key'])).toBeNull();
  expect(sealed).not.toContain(token);
  expect(hashLinkToken(token)).not.toContain(token);
});
