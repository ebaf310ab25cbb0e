import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { encode } from 'next-auth/jwt';
import { expect, test, vi } from 'vitest';
import { chooseLanguage } from '@/app/choose-language';
import { chooseTheme } from '@/app/choose-theme';
import { passCookie } from '@/app/h/[token]/gate-pass';
import { keepSearch } from '@/lib/auth/kept-searches';
import { findKnownDevice, rememberDevice } from '@/lib/auth/known-device';
import { cookieName, readSessionId } from '@/lib/auth/session-cookie';
import { signInOptions } from '@/lib/auth/sign-in-options';
import { signOut } from '@/lib/auth/sign-out';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { formOf } from '@/tests/support/actions';
import { request } from '@/tests/support/stand-in-framework';

vi.mock(
  'next/headers',
  async () => (await import('@/tests/support/stand-in-framework')).nextHeaders,
);

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-cookie-`);
process.env.PUBLIC_URL = 'https://khayap.example';

const read = (cookie: string) => {
  request.cookies.set(cookieName('session'), cookie);
  return readSessionId();
};
const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

test('a cookie of another key, another algorithm, none, or past its time opens nothing', async () => {
  const token = { sessionId: 'the-session' };
  const secret = env().authSecret;
  expect(await read(await encode({ token, secret }))).toBe('the-session');

  expect(await read(await encode({ token, secret: 'x'.repeat(43) }))).toBeNull();
  expect(await read(await encode({ token, secret, maxAge: -60 }))).toBeNull();
  expect(await read(`${part({ alg: 'none' })}.${part(token)}.`)).toBeNull();
  expect(await read(`${part({ alg: 'HS256' })}.${part(token)}.${part({})}`)).toBeNull();
  const good = await encode({ token, secret });
  expect(await read(`${good.slice(0, -2)}${good.endsWith('AA') ? 'BA' : 'AA'}`)).toBeNull();
  expect(await read('the-session')).toBeNull();

  request.headers = new Headers({ authorization: 'Bearer x' });
  expect(await read(good)).toBeNull();
});

test('under https every cookie is bound to this host, and no script reads it', () => {
  const cookies = Object.values(signInOptions().cookies ?? {});
  expect(cookies).toHaveLength(6);
  for (const { name, options } of cookies) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
  }
  expect(passCookie('a-link', 'code')).toMatch(
    /^__Secure-\S+=\S+; Path=\/h\/a-link; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test('so is every cookie that we set ourselves, and one that is forgotten is forgotten there too', async () => {
  request.headers = new Headers();
  await chooseLanguage(formOf({ language: 'en' }));
  await chooseTheme(formOf({ theme: 'dark' }));
  await keepSearch('Somsri');
  await rememberDevice('somebody@clinic.example');
  const kept = request.set.splice(0);
  expect(kept.map(({ name }) => name)).toEqual(
    ['language', 'theme', 'searches', 'device'].map((name) => `__Host-khayap-${name}`),
  );
  expect(JSON.stringify(kept)).not.toMatch(/Somsri|somebody/);
  await signOut();
  const forgotten = request.set.splice(0);
  expect(forgotten.map(({ name }) => name)).toEqual([
    '__Host-khayap-searches',
    '__Host-khayap-session',
  ]);
  for (const { options } of [...kept, ...forgotten]) {
    expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
  }
  for (const { value, options } of forgotten) {
    expect({ value, ...options }).toMatchObject({ value: '', maxAge: 0 });
  }
});

test('a browser is known for the accounts that were opened in it, and for no other', async () => {
  await rememberDevice('first@clinic.example');
  request.cookies.set(cookieName('device'), request.set.splice(0)[0]?.value ?? '');
  await rememberDevice('second@clinic.example');
  request.cookies.set(cookieName('device'), request.set.splice(0)[0]?.value ?? '');
  const first = await findKnownDevice('first@clinic.example');
  expect(first).toMatch(/^[\w-]{22}$/);
  expect(await findKnownDevice('second@clinic.example')).toBe(first);
  expect(await findKnownDevice('third@clinic.example')).toBeNull();
  request.cookies.set(cookieName('device'), 'made up');
  expect(await findKnownDevice('first@clinic.example')).toBeNull();
});

test('the address that is counted is the one the nearest proxy saw', async () => {
  const [provider] = signInOptions().providers as unknown as [
    { options: { authorize: (given: object, request: object) => Promise<unknown> } },
  ];
  const { authorize } = provider.options;
  const headers = { 'x-forwarded-for': '203.0.113.1, 192.0.2.9' };
  const given = { email: 'nobody@clinic.example', password: 'a wrong one' };
  await expect(authorize(given, { headers })).rejects.toThrow('wrong-credentials');

  const counted = await (await db()).rateLimiterFlexible.findMany({ select: { key: true } });
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');
  const keys = counted.map(({ key }) => key);
  expect(keys).toContain(`sign-in-address:${hashOf('192.0.2.9')}`);
  expect(keys).not.toContain(`sign-in-address:${hashOf('203.0.113.1')}`);
});
