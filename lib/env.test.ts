import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findKeys, readEnv } from './env';

const emptyDirectory = () => join(mkdtempSync(join(tmpdir(), 'khayap-env-')), 'data');

test('a single machine gets secrets of its own, for its owner only, and keeps them', () => {
  const KHAYAP_DATA_DIR = emptyDirectory();
  const first = readEnv({ KHAYAP_DATA_DIR });
  expect(first.authSecret).not.toBe(first.linkKey);
  expect(readEnv({ KHAYAP_DATA_DIR })).toEqual(first);
  expect(statSync(join(KHAYAP_DATA_DIR, 'auth-secret')).mode & 0o777).toBe(0o600);
});

test.each([
  ['LINK_KEY', 'link-key'],
  ['TOTP_KEY', 'totp-key'],
])('a lost %s beside a database is not replaced: its file is asked for', (name, file) => {
  const KHAYAP_DATA_DIR = emptyDirectory();
  const first = readEnv({ KHAYAP_DATA_DIR });
  mkdirSync(join(KHAYAP_DATA_DIR, 'database'));
  expect(readEnv({ KHAYAP_DATA_DIR })).toEqual(first);
  rmSync(join(KHAYAP_DATA_DIR, 'auth-secret'));
  expect(readEnv({ KHAYAP_DATA_DIR }).linkKey).toBe(first.linkKey);

  const kept = join(KHAYAP_DATA_DIR, file);
  const elsewhere = join(KHAYAP_DATA_DIR, 'elsewhere');
  renameSync(kept, elsewhere);
  expect(() => readEnv({ KHAYAP_DATA_DIR })).toThrow(`Put ${kept} back, or set ${name}`);
  expect(existsSync(kept)).toBe(false);

  const before = readFileSync(elsewhere, 'utf8');
  expect(readEnv({ KHAYAP_DATA_DIR, [name]: before })).toMatchObject({ linkKey: first.linkKey });
  expect(readEnv({ KHAYAP_DATA_DIR, [`${name}_BEFORE`]: before })).toBeTruthy();
  expect(existsSync(kept)).toBe(true);
});

test('with a shared database no secret is made up', () => {
  const DATABASE_URL = 'postgres://localhost/khayap';
  expect(() => readEnv({ DATABASE_URL, KHAYAP_DATA_DIR: emptyDirectory() })).toThrow(
    'AUTH_SECRET must be set together with DATABASE_URL',
  );
});

test('keys before are read where they lie, and looking for keys makes none', () => {
  const KHAYAP_DATA_DIR = emptyDirectory();
  expect(findKeys({ KHAYAP_DATA_DIR })).toEqual({ LINK_KEY: [], TOTP_KEY: [] });
  expect(existsSync(KHAYAP_DATA_DIR)).toBe(false);

  const first = readEnv({ KHAYAP_DATA_DIR });
  mkdirSync(join(KHAYAP_DATA_DIR, 'database'));
  expect([first.linkKeyBefore, first.totpKeyBefore]).toEqual([null, null]);
  renameSync(join(KHAYAP_DATA_DIR, 'link-key'), join(KHAYAP_DATA_DIR, 'link-key-before'));
  const second = readEnv({ KHAYAP_DATA_DIR });
  expect(second.linkKeyBefore).toBe(first.linkKey);
  expect(second.linkKey).not.toBe(first.linkKey);
  expect(findKeys({ KHAYAP_DATA_DIR })).toEqual({
    LINK_KEY: [second.linkKey, first.linkKey],
    TOTP_KEY: [first.totpKey],
  });
});

test('a build has no configuration, and so opens nobody’s data', () => {
  const KHAYAP_DATA_DIR = emptyDirectory();
  const NEXT_PHASE = 'phase-production-build';
  expect(() => readEnv({ KHAYAP_DATA_DIR, NEXT_PHASE })).toThrow(/build/);
  expect(existsSync(KHAYAP_DATA_DIR)).toBe(false);
});

test.each(['https://clinic.example', 'http://127.0.0.1:3000', 'http://localhost:3000'])(
  'people may reach it at %s',
  (PUBLIC_URL) => {
    const { publicUrl } = readEnv({ KHAYAP_DATA_DIR: emptyDirectory(), PUBLIC_URL });
    expect(publicUrl).toBe(PUBLIC_URL);
  },
);

test.each([
  [{ AUTH_SECRET: 'short' }, /AUTH_SECRET must hold/],
  [{ LINK_KEY_BEFORE: 'short' }, /LINK_KEY_BEFORE must hold/],
  [{ PORT: 'many' }, /PORT/],
  [{ DATABASE_URL: 'mysql://localhost' }, /DATABASE_URL must begin/],
  [{ SMTP_URL: 'smtp://127.0.0.1:25' }, /SMTP_URL and MAIL_FROM must be set together/],
  [{ MAIL_FROM: 'clinic@clinic.example' }, /SMTP_URL and MAIL_FROM must be set together/],
  [{ SMTP_URL: 'https://mail.example', MAIL_FROM: 'clinic@clinic.example' }, /SMTP_URL/],
  [{ SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'the clinic' }, /MAIL_FROM/],
  [{ PUBLIC_URL: 'http://clinic.example' }, /PUBLIC_URL must begin with https/],
  [{ OIDC_ISSUER: 'http://hospital.example' }, /OIDC_ISSUER must begin with https/],
  [{ KHAYAP_DEMO: '1', DATABASE_URL: 'postgres://localhost/x' }, /unset DATABASE_URL/],
])('%j is refused with a sentence that names it', (variables, sentence) => {
  expect(() => readEnv({ KHAYAP_DATA_DIR: emptyDirectory(), ...variables })).toThrow(sentence);
});
