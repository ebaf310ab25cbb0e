import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from 'vitest';
import { openEmbedded, openPostgres } from '@/lib/db/client';
import { env } from '@/lib/env';
import { sendDueMail } from '@/lib/mail/send-due-mail';
import { createServerDatabase } from '@/tests/support/database';
import { openMailServer } from '@/tests/support/mail-server';

const folder = mkdtempSync(`${tmpdir()}/khayap-killed-sender-`);
process.env.KHAYAP_DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const from = 'no-reply@clinic.example';

test('a letter whose sender is killed before it can note that it left goes out again as the same letter', async () => {
  const url = await createServerDatabase();
  let kill = () => {};
  const server = await openMailServer({ onLetter: () => kill() });
  const { authSecret, linkKey, totpKey } = env();
  const sender = spawn(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'tests/support/send-until-killed.ts'],
    {
      env: {
        ...process.env,
        ...(url && { DATABASE_URL: url }),
        AUTH_SECRET: authSecret,
        LINK_KEY: linkKey,
        TOTP_KEY: totpKey,
        SMTP_URL: server.smtpUrl,
        MAIL_FROM: from,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  kill = () => sender.kill('SIGKILL');
  const [, signal] = await once(sender, 'exit');
  expect([signal, server.received.length]).toEqual(['SIGKILL', 1]);
  kill = () => {};

  const db = url
    ? await openPostgres(url)
    : await openEmbedded(await PGlite.create(join(folder, 'database')));
  const mail = { smtpUrl: server.smtpUrl, from };
  const sendAfter = (minutes: number) => {
    const now = () => new Date(Date.now() + minutes * 60_000);
    return sendDueMail(db, { mail, publicUrl: 'https://clinic.example', now });
  };
  await sendAfter(0);
  expect(server.received).toHaveLength(1);
  await sendAfter(6);
  await sendAfter(300);
  await server.close();

  const ids = server.received.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@clinic\.example>$/);
  expect(ids[1]).toBe(ids[0]);
  expect(await db.outboxMail.findMany()).toMatchObject([{ to: '', failedAt: null, attempts: 2 }]);
  await db.$disconnect();
});
