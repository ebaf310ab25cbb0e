import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { decode } from 'next-auth/jwt';
import { expect, test } from 'vitest';
import { hashPassword } from '@/lib/auth/passwords';
import { signInOptions } from '@/lib/auth/sign-in-options';
import { db } from '@/lib/db/client';
import { findSession } from '@/lib/db/sessions';
import { env } from '@/lib/env';
import { captureLog } from '@/tests/support/captured-log';
import { clinicWith } from '@/tests/support/database';
import { nextAuthBrowser } from '@/tests/support/next-auth-browser';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-sign-in-`);

const password = 'a pass phrase of the clinic';

test('the cookie of a sign-in holds the session and nothing of the person, and dies at sign-out', async () => {
  const database = await db();
  const actor = await clinicWith(database, 'physiatrist');
  const email = 'somebody@clinic.example';
  const data = { email, passwordHash: await hashPassword(password) };
  await database.user.update({ where: { id: actor.userId }, data });
  const { cookies, ask, send } = nextAuthBrowser();

  const { body: refused } = await send('callback/credentials', { email, password: 'wrong' });
  expect(refused.url).toMatch(/error=wrong-credentials/);
  await send('callback/credentials', { email: ' Somebody@clinic.example ', password });

  const token = cookies['khayap-session'] ?? '';
  const content = await decode({ token, secret: env().authSecret });
  expect(Object.keys(content ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sessionId']);
  const sessionId = String(content?.sessionId);
  expect((await findSession(database, sessionId, new Date()))?.actor).toEqual(actor);
  expect(Object.keys((await ask('session')).body)).toEqual(['expires']);

  await send('signout', {});
  expect(await findSession(database, sessionId, new Date())).toBeNull();
});

test('a try that cannot be read is a line too, of nobody', async () => {
  const lines = captureLog();
  const { body } = await nextAuthBrowser().send('callback/credentials', { email: '', password });
  expect(body.url).toMatch(/error=wrong-credentials/);
  const from = { networkAddress: '192.0.2.1', account: null };
  expect(lines).toMatchObject([{ event: 'sign-in.refused', outcome: 'unreadable', ...from }]);
});

test('a sign-in over an open session ends that one', async () => {
  const database = await db();
  const actor = await clinicWith(database, 'physiatrist');
  const email = 'twice@clinic.example';
  const data = { email, passwordHash: await hashPassword(password) };
  await database.user.update({ where: { id: actor.userId }, data });
  const { readSession, send } = nextAuthBrowser();
  await send('callback/credentials', { email, password });
  const first = (await readSession()) ?? '';
  await send('callback/credentials', { email, password: 'wrong' });
  expect(await findSession(database, first, new Date())).not.toBeNull();
  await send('callback/credentials', { email, password });
  const second = (await readSession()) ?? '';
  expect(second).not.toBe(first);
  expect(await findSession(database, first, new Date())).toBeNull();
  expect(await findSession(database, second, new Date())).not.toBeNull();
});

test('a sign-in leads back to this site only', async () => {
  const { redirect } = signInOptions().callbacks ?? {};
  const lead = (url: string) => redirect?.({ url, baseUrl: 'http://localhost:3000' });
  expect(await lead('/patients')).toBe('http://127.0.0.1:3000/patients');
  expect(await lead('https://elsewhere.example/patients')).toBe('http://127.0.0.1:3000');
  expect(await lead('//elsewhere.example')).toBe('http://127.0.0.1:3000');
});
