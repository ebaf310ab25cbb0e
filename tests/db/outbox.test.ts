import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, expect, test } from 'vitest';
import type { Db } from '@/lib/db/client';
import { endCourse, withdrawVersion } from '@/lib/db/course-ends';
import { resumeLink, revokeLink } from '@/lib/db/link-acts';
import { queueMail } from '@/lib/db/outbox';
import { reportNotMine } from '@/lib/db/patient-reports';
import { findShare } from '@/lib/db/share';
import { sendDueMail } from '@/lib/mail/send-due-mail';
import { captureLog } from '@/tests/support/captured-log';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';
import { openMailServer } from '@/tests/support/mail-server';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-outbox-`);

const now = new Date('2026-11-24T03:00:00Z');
const to = 'somchai@patient.example';
const publicUrl = 'https://clinic.example';

let logged: ReturnType<typeof captureLog>;
beforeEach(() => {
  logged = captureLog();
});

const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function mailedPatient(refusals = 0, answer = 452) {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now, { name: 'Somchai Example' });
  const { actor, patientId } = course;
  const server = await openMailServer({ refusals, answer });
  const mail = { smtpUrl: server.smtpUrl, from: 'no-reply@clinic.example' };
  const send = (at: Date) => sendDueMail(db, { mail, publicUrl, now: () => at });
  const stateOf = async () => (await findShare(db, actor, { patientId, now }))?.mail?.state;
  return { db, ...course, server, send, stateOf };
}

const addressesIn = (db: Db) => db.outboxMail.findMany({ select: { to: true } });

test('a letter leaves once, however many senders look, and its address is deleted', async () => {
  const { db, actor, patientId, token, server, send, stateOf } = await mailedPatient();
  expect(await queueMail(db, actor, { patientId, to, now })).toBe(true);
  expect(await stateOf()).toBe('waiting');

  await Promise.all([send(now), send(now), send(now)]);
  await send(after(300));
  await server.close();

  expect(server.received.map((mail) => mail.to)).toEqual([[to]]);
  expect(await stateOf()).toBe('sent');
  expect(await addressesIn(db)).toEqual([{ to: '' }]);
  expect(JSON.stringify(await db.outboxMail.findMany())).not.toContain(token);
  const acts = await db.auditEvent.findMany({ where: { action: 'mail.queued' } });
  expect(acts).toMatchObject([{ actorId: actor.userId, details: {} }]);
  expect(JSON.stringify(acts)).not.toContain(to);
});

test('a letter names the clinic and carries the link, and nothing of the patient', async () => {
  const { db, actor, patientId, token, server, send } = await mailedPatient();
  await queueMail(db, actor, { patientId, to, now });
  await send(now);
  await server.close();

  const [sent] = server.received;
  const body = (sent?.text ?? '').split('\r\n\r\n').slice(1).join('\n');
  const text = sent?.text.includes('base64')
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replaceAll('=\r\n', '');
  expect(text).toContain(`${publicUrl}/h/${token}`);
  expect(text).toContain('คลินิกตัวอย่าง');
  expect(`${sent?.text}${text}`).not.toMatch(/Somchai Example|กล้ามเนื้อ|muscle/i);
});

test('a refused letter is tried again after growing pauses', async () => {
  const { db, actor, patientId, server, send, stateOf } = await mailedPatient(2);
  await queueMail(db, actor, { patientId, to, now });
  await send(now);
  await send(after(4.9));
  expect(server.received).toEqual([]);
  await send(after(5));
  await send(after(14.9));
  expect(server.received).toEqual([]);
  await send(after(15));
  await server.close();

  expect(server.received).toHaveLength(1);
  expect(await stateOf()).toBe('sent');
  const failed = { event: 'mail.failed', errorCode: 'EENVELOPE', responseCode: 452 };
  expect(logged).toMatchObject([
    { ...failed, attempt: 1 },
    { ...failed, attempt: 2 },
  ]);
  expect(JSON.stringify(logged)).not.toMatch(/somchai|patient\.example/);
});

test('a letter that goes out again because its sender died is known as the same', async () => {
  const { db, actor, patientId, server, send } = await mailedPatient();
  await queueMail(db, actor, { patientId, to, now });
  await send(now);
  // As it stands where the mail server took it, and nobody lived to write that down.
  await db.outboxMail.updateMany({ data: { to, sentAt: null } });
  await send(after(5));
  await server.close();

  const ids = server.received.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@clinic\.example>$/);
  expect(ids[1]).toBe(ids[0]);
});

test('after the fifth refusal it is given up, and the clinic sees that', async () => {
  const { db, actor, patientId, server, send, stateOf } = await mailedPatient(99);
  await queueMail(db, actor, { patientId, to, now });
  for (const minutes of [0, 5, 15, 45, 165]) await send(after(minutes));
  await server.close();

  expect(await stateOf()).toBe('given-up');
  expect(await addressesIn(db)).toEqual([{ to: '' }]);
  expect(JSON.stringify(logged)).not.toMatch(/somchai|patient\.example/);
});

test('a letter that is refused for good is given up at once, and the clinic sees that', async () => {
  const { db, actor, patientId, server, send, stateOf } = await mailedPatient(1, 550);
  await queueMail(db, actor, { patientId, to, now });
  await send(now);
  await send(after(300));
  await server.close();

  expect(await stateOf()).toBe('given-up');
  expect(server.received).toEqual([]);
  expect(await addressesIn(db)).toEqual([{ to: '' }]);
  expect(logged).toMatchObject([{ event: 'mail.failed', responseCode: 550, isLast: true }]);
  expect(JSON.stringify(logged)).not.toMatch(/somchai|patient\.example/);
});

test('while the mail server is away a letter waits, and goes out once it is back', async () => {
  const { db, actor, patientId, server, send, stateOf } = await mailedPatient();
  await queueMail(db, actor, { patientId, to, now });
  await server.close();
  await send(now);
  expect(await stateOf()).toBe('waiting');
  expect(logged).toMatchObject([{ event: 'mail.failed', errorCode: 'ESOCKET', isLast: false }]);

  const back = await openMailServer();
  const mail = { smtpUrl: back.smtpUrl, from: 'no-reply@clinic.example' };
  await sendDueMail(db, { mail, publicUrl, now: () => after(5) });
  await back.close();
  expect(back.received).toHaveLength(1);
  expect(await stateOf()).toBe('sent');
});

test('a sender that stops begins no other letter', async () => {
  const { db, actor, patientId, server, stateOf } = await mailedPatient();
  await queueMail(db, actor, { patientId, to, now });
  const mail = { smtpUrl: server.smtpUrl, from: 'no-reply@clinic.example' };
  await sendDueMail(db, { mail, publicUrl, now: () => now, isStopping: () => true });
  await server.close();
  expect([server.received, await stateOf()]).toEqual([[], 'waiting']);
});

test('no letter is sent with a link that has ended since', async () => {
  const { db, actor, patientId, server, send, stateOf } = await mailedPatient();
  await queueMail(db, actor, { patientId, to, now });
  await revokeLink(db, actor, { patientId, now });
  await send(now);
  await server.close();
  expect([server.received, await stateOf()]).toEqual([[], 'given-up']);
});

test('a letter that waited for an ended link never carries the next one', async () => {
  const { db, actor, patientId, issue, link, server, send, stateOf } = await mailedPatient();
  const reissue = () => issue(now, 'EX01-b');
  const end = { patientId, note: '', now };
  const ways: [string, () => Promise<unknown>][] = [
    ['revoked', () => revokeLink(db, actor, { patientId, now })],
    ['ended', () => endCourse(db, actor, { ...end, versionNumber: 2 })],
    ['withdrawn', () => withdrawVersion(db, actor, { ...end, versionNumber: 3 })],
    ['not mine', () => reportNotMine(db, link, { reportKey: randomUUID(), now })],
  ];
  for (const [way, act] of ways) {
    expect(await queueMail(db, actor, { patientId, to, now }), way).toBe(true);
    await act();
    expect(await stateOf(), way).toBe('given-up');
    await (way === 'not mine' ? resumeLink(db, actor, { patientId, now }) : reissue());
    await send(now);
    expect(server.received, way).toEqual([]);
  }
  expect(await addressesIn(db)).toEqual(ways.map(() => ({ to: '' })));
  await server.close();
});

test("only a living link of the actor's own clinic is mailed", async () => {
  const { db, actor, patientId, link, server } = await mailedPatient();
  await server.close();
  const stranger = await clinicWith(db, 'physiatrist');
  const queue = (by = actor) => queueMail(db, by, { patientId, to, now });
  expect(await queue(stranger)).toBe(false);
  await reportNotMine(db, link, { reportKey: randomUUID(), now });
  expect(await queue()).toBe(false);
  await resumeLink(db, actor, { patientId, now });
  expect(await queue()).toBe(true);
  await revokeLink(db, actor, { patientId, now });
  expect(await queue()).toBe(false);
  expect(await db.outboxMail.count()).toBe(1);
});
