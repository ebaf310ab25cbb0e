import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Db } from '@/lib/db/client';
import { findInvitation, joinClinic } from '@/lib/db/invitations';
import { queuePasswordReset } from '@/lib/db/password-reset';
import { findSession, openSession } from '@/lib/db/sessions';
import { takeResetTry } from '@/lib/db/sign-in-throttle';
import { sendDueMail } from '@/lib/mail/send-due-mail';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { openMailServer } from '@/tests/support/mail-server';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-reset-`);

const MINUTE = 60_000;
const now = new Date('2026-11-24T03:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const email = 'somebody@clinic.example';
const publicUrl = 'https://clinic.example';

async function clinicWithMail() {
  const db = await emptyDatabase();
  const actor = await clinicWith(db, 'physiatrist');
  await db.user.update({ where: { id: actor.userId }, data: { email } });
  const server = await openMailServer();
  const mail = { smtpUrl: server.smtpUrl, from: 'no-reply@clinic.example' };
  const send = (at: Date) => sendDueMail(db, { mail, publicUrl, now: () => at });
  const ask = (to = email) => queuePasswordReset(db, { email: to, language: 'en', now });
  return { db, actor, server, send, ask };
}

const tokenIn = (text = '') => /join\?token=([\w-]+)/.exec(text.replaceAll('=\r\n', ''))?.[1] ?? '';

const lettersIn = (db: Db) => db.outboxMail.count();

test('who forgot the password gets a letter that sets a new one, once and within an hour', async () => {
  const { db, actor, server, send, ask } = await clinicWithMail();
  const session = await openSession(db, actor, now);
  await ask();
  await send(now);
  await server.close();

  expect(server.received.map(({ to }) => to)).toEqual([[email]]);
  const text = server.received[0]?.text.replaceAll('=3D', '=') ?? '';
  const token = tokenIn(text);
  expect(token).toHaveLength(43);
  expect(text).not.toContain(actor.name);
  expect(JSON.stringify(await db.outboxMail.findMany())).not.toContain(token);
  expect(await findInvitation(db, token, later(59))).toMatchObject({ email });
  expect(await findInvitation(db, token, later(60))).toBeNull();

  expect(await findSession(db, session, now)).not.toBeNull();
  const joined = await joinClinic(
    db,
    { token, password: { passwordHash: 'a new hash', needsFactor: false } },
    later(5),
  );
  expect(joined).toEqual({ status: 'joined' });
  expect(await findSession(db, session, later(5))).toBeNull();
  expect(
    await joinClinic(
      db,
      { token, password: { passwordHash: 'again', needsFactor: false } },
      later(5),
    ),
  ).toEqual({
    status: 'wrong-token',
  });
});

test('for nobody, for who was disabled or never joined no letter is written', async () => {
  const { db, actor, server, ask } = await clinicWithMail();
  await server.close();
  await ask('nobody@clinic.example');
  await db.user.update({ where: { id: actor.userId }, data: { passwordHash: null } });
  await ask();
  await db.user.update({
    where: { id: actor.userId },
    data: { passwordHash: 'a hash', disabledAt: now },
  });
  await ask();
  expect(await lettersIn(db)).toBe(0);
  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: null } });
  await ask();
  await ask();
  expect(await lettersIn(db)).toBe(1);
});

test('a person disabled before the letter leaves gets none', async () => {
  const { db, actor, server, send, ask } = await clinicWithMail();
  await ask();
  await db.user.update({ where: { id: actor.userId }, data: { disabledAt: now } });
  await send(now);
  await server.close();
  expect(server.received).toEqual([]);
  expect(await db.invitation.count()).toBe(0);
});

test('three letters an hour for a person, twenty from an address, and no more', async () => {
  const { db, server } = await clinicWithMail();
  await server.close();
  const ask = (to: string, address: string) => takeResetTry(db, { email: to, address });
  const first = await Promise.all(
    Array.from({ length: 5 }, (_, index) => ask(email, `192.0.2.${index}`)),
  );
  expect(first.filter((answer) => answer === 'allowed')).toHaveLength(3);
  const second = await Promise.all(
    Array.from({ length: 25 }, (_, index) => ask(`${index}@clinic.example`, '198.51.100.1')),
  );
  expect(second.filter((answer) => answer === 'address')).toHaveLength(5);
});
