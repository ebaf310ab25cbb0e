import { expect, test } from 'vitest';
import {
  createRecoveryCodes,
  createSeed,
  hashRecoveryCode,
  looksLikeRecoveryCode,
  seedAddress,
  stepOfCode,
} from './one-time-codes';

/** "12345678901234567890" in base 32. Source: RFC 6238, appendix B, shortened to six digits. */
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);
const typed = (code: string, seconds: number, usedStep: number | null = null) =>
  stepOfCode(SEED, { code, usedStep, now: at(seconds) });

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [20000000000, '353130'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(typed(code, seconds)).toBe(Math.floor(seconds / 30));
});

test('a code is taken half a minute early or late and no longer, with a space in it', () => {
  expect(typed('005 924', 1234567890 + 30)).not.toBeNull();
  expect(typed('005924', 1234567890 - 30)).not.toBeNull();
  expect(typed('005924', 1234567890 + 60)).toBeNull();
  expect(typed('005924', 1234567890 - 60)).toBeNull();
});

test('a code works once, and none before it afterwards', () => {
  const step = typed('005924', 1234567890);
  expect(typed('005924', 1234567890, step)).toBeNull();
  expect(typed('005924', 1234567890, (step ?? 0) - 1)).toBe(step);
});

test.each(['', '00592', '0059244', 'abcdef', '000000'])('%j is wrong', (code) => {
  expect(typed(code, 1234567890)).toBeNull();
});

test('a seed has 160 bits and its address names the clinic and the person', () => {
  const seed = createSeed();
  expect(seed).toMatch(/^[A-Z2-7]{32}$/);
  expect(createSeed()).not.toBe(seed);
  const address = new URL(seedAddress(seed, { email: 'a@b.example', clinic: 'Example Clinic' }));
  expect(address.href).toMatch(/^otpauth:\/\/totp\/Khayap%20Example%20Clinic:a%40b\.example\?/);
  expect(address.searchParams.get('secret')).toBe(seed);
});

test('ten recovery codes differ, and are known however they are typed', () => {
  const codes = createRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  expect(code).toMatch(/^([0-9a-z]{4}-){5}[0-9a-z]{4}$/);
  expect(looksLikeRecoveryCode(code)).toBe(true);
  expect(looksLikeRecoveryCode('123 456')).toBe(false);
  expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(
    hashRecoveryCode(code),
  );
  expect(hashRecoveryCode(codes[1] ?? '')).not.toBe(hashRecoveryCode(code));
});
