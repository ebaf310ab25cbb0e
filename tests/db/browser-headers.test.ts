import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '@/proxy';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-proxy-`);

const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { method, headers }));

test('every clinic page gets a policy with a nonce of its own, and no cache keeps it', () => {
  const [first, second] = [ask('/patients'), ask('/patients')];
  const policy = first.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toBe(second.headers.get('content-security-policy'));
  expect(first.headers.get('cache-control')).toBe('private, no-store');
  expect(first.headers.get('x-robots-tag')).toContain('noindex');
});

test.each([
  '/h/0123456789abcdefghjkmnpqrstvwxyz',
  '/h/0123456789abcdefghjkmnpqrstvwxyz/session',
  '/h/0123456789abcdefghjkmnpqrstvwxyz/pictures/0123',
  '/d/01234567',
])("the patient's document at %s sets its own headers", (path) => {
  const answer = ask(path);
  expect(answer.headers.has('content-security-policy')).toBe(false);
  expect(answer.headers.has('cache-control')).toBe(false);
});

test.each(['/h', '/h/x/y/z', '/h/x/pictures/y/z', '/d', '/d/x/y', '/_next/image'])(
  'nothing leads to %s, and the page that says so has a policy',
  (path) => {
    const answer = ask(path);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  },
);

test.each([
  ['a foreign page’s form', { cookie: 'a=b', 'sec-fetch-site': 'cross-site' }, 403],
  ['a request that does not say where from', { cookie: 'a=b' }, 403],
  ['our own page', { cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, 200],
  ['an older browser on our own page', { cookie: 'a=b', origin: 'http://127.0.0.1:3000' }, 200],
  ['a program with a token', { cookie: 'a=b', authorization: 'Bearer x' }, 200],
])('a write by %s', (_who, headers, status) => {
  expect(ask('/patients', 'POST', headers as Record<string, string>).status).toBe(status);
});
