import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireGateLink, tryGate } from '@/lib/db/gate';
import { markOpened, revokeLink } from '@/lib/db/link-acts';
import { reportNotMine } from '@/lib/db/patient-reports';
import { findShare } from '@/lib/db/share';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse } from '@/tests/support/issued-course';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-share-`);

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2026-11-26T03:00:00Z');

async function sharedPatient(known: { birthDate?: string | null } = {}) {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now, known);
  const { actor, patientId } = course;
  const share = (at = now, by = actor) => findShare(db, by, { patientId, now: at });
  const setGate = (gate: string) =>
    db.clinic.update({ where: { id: actor.clinicId }, data: { gate } });
  return { db, ...course, share, setGate };
}

test('the clinic sees how often somebody used the page, and when last', async () => {
  const { db, token, link, share } = await sharedPatient();
  expect(await share()).toMatchObject({ token, state: 'living', opens: 0, lastOpenedAt: null });
  await markOpened(db, link, now);
  await markOpened(db, link, later);
  expect(await share(later)).toMatchObject({ opens: 2, lastOpenedAt: later, mail: null });
});

test('an hour of openings is one entry of the audit, and every one of them counts', async () => {
  const { db, link, share } = await sharedPatient();
  const openings = () => db.auditEvent.count({ where: { action: 'link.opened' } });
  const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  await Promise.all(Array.from({ length: 8 }, () => markOpened(db, link, now)));
  for (const minutes of [1, 30, 59]) await markOpened(db, link, after(minutes));
  expect(await openings()).toBe(1);
  for (const minutes of [60, 61, 119]) await markOpened(db, link, after(minutes));
  expect(await openings()).toBe(2);
  expect(await share()).toMatchObject({ opens: 14, lastOpenedAt: after(119) });
});

test('the code for the room is the one that opens the page, and shown only where it is asked for', async () => {
  const { db, link, share, setGate } = await sharedPatient();
  expect((await share())?.roomCode).toBeNull();
  await setGate('birth-date');
  expect((await share())?.roomCode).toBeNull();
  await setGate('code');
  const code = (await share())?.roomCode ?? '';
  expect(await tryGate(db, await requireGateLink(db, link.id), code)).toBe('passed');
});

test('where the birth date is asked for and nobody recorded it, the code takes its place', async () => {
  const { share, setGate } = await sharedPatient({ birthDate: null });
  await setGate('birth-date');
  expect((await share())?.roomCode).toMatch(/^\d{6}$/);
});

test('five wrong answers are told to the clinic, as long as its pages ask at all', async () => {
  const { db, link, share, setGate } = await sharedPatient();
  await setGate('code');
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await share())?.isShut).toBe(false);
    await tryGate(db, await requireGateLink(db, link.id), 'wrong');
  }
  expect((await share())?.isShut).toBe(true);
  await setGate('none');
  expect((await share())?.isShut).toBe(false);
});

test('a link is paused, ended or run out in words of its own', async () => {
  const { db, actor, patientId, link, share } = await sharedPatient();
  expect((await share(new Date('2028-01-01')))?.state).toBe('expired');
  await reportNotMine(db, link, { reportKey: randomUUID(), now });
  expect((await share())?.state).toBe('paused');
  await revokeLink(db, actor, { patientId, now });
  expect(await share()).toMatchObject({ state: 'revoked', revokedAt: now });
});

test("another clinic's link looks like none", async () => {
  const { db, share } = await sharedPatient();
  const stranger = await clinicWith(db, 'administrator');
  expect(await share(now, stranger)).toBeNull();
  expect(await findShare(db, stranger, { patientId: 'no id', now })).toBeNull();
});
