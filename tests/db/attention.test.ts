import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { listAttention } from '@/lib/db/attention';
import type { Db } from '@/lib/db/client';
import { markOpened, resumeLink, revokeLink } from '@/lib/db/link-acts';
import { findLink } from '@/lib/db/links';
import { closeReport, listReports, reportHurt, reportNotMine } from '@/lib/db/patient-reports';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse, requireLiving } from '@/tests/support/issued-course';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-attention-`);

const issued = new Date('2026-11-20T03:00:00Z');
const now = new Date('2026-11-24T03:00:00Z');
const hurt = { variant: 'EX09-a', pain: 7, note: 'behind the knee', reportKey: randomUUID() };

async function actionsOf(db: Db): Promise<string[]> {
  const events = await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } });
  return events.map(({ action }) => action).filter((action) => /^(link|report)\./.test(action));
}

test('"it hurts" stands in the list until one person has looked, and says who did', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link } = await issuedCourse(db, issued, { name: 'Somchai Example' });
  const colleague = await clinicWith(db, 'therapist');
  await reportHurt(db, link, { entry: hurt, now });
  await reportHurt(db, link, { entry: hurt, now });

  const [needy, ...more] = await listAttention(db, actor, { now });
  expect(more).toEqual([]);
  expect(needy).toMatchObject({
    patientId,
    name: 'Somchai Example',
    concerns: [{ kind: 'it-hurts', report: { variant: 'EX09-a', pain: 7, note: hurt.note } }],
  });

  const [report] = await listReports(db, link);
  const close = (by = actor) =>
    closeReport(db, by, { id: report?.id ?? '', outcome: 'go-on', now });
  expect(await close(colleague)).toBe(false);
  expect(await listAttention(db, colleague, { now })).toEqual([]);
  expect(await Promise.all([close(), close()])).toContain(true);
  expect(await close()).toBe(false);
  expect(await listAttention(db, actor, { now })).toEqual([]);
  expect((await listReports(db, link))[0]?.closed).toMatchObject({
    by: actor.name,
    outcome: 'go-on',
  });
  expect(await actionsOf(db)).toEqual(['report.received', 'report.closed']);
});

test('a link that somebody disowned lives again with one act, which answers the report too', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link, token } = await issuedCourse(db, issued);
  const stranger = await clinicWith(db, 'physiatrist');
  await reportNotMine(db, link, { reportKey: randomUUID(), now });
  expect(await findLink(db, token, now)).toMatchObject({ status: 'paused' });

  expect(await resumeLink(db, stranger, { patientId, now })).toBe(false);
  expect(await resumeLink(db, actor, { patientId, now })).toBe(true);
  expect(await resumeLink(db, actor, { patientId, now })).toBe(false);

  expect(await findLink(db, token, now)).toMatchObject({ status: 'living' });
  expect(await listAttention(db, actor, { now })).toEqual([]);
  expect((await listReports(db, link))[0]?.closed).toMatchObject({ outcome: 'go-on' });
  expect(await actionsOf(db)).toEqual(['report.received', 'link.resumed']);
});

test('ending a disowned link answers the report, and the next link starts unopened', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link, issue } = await issuedCourse(db, issued);
  await markOpened(db, link, now);
  await reportNotMine(db, link, { reportKey: randomUUID(), now });
  await revokeLink(db, actor, { patientId, now });
  expect(await listAttention(db, actor, { now })).toEqual([]);

  await requireLiving(db, await issue(now, 'EX09-a'), now);
  const aWeekLater = new Date('2026-12-01T03:00:00Z');
  expect(await listAttention(db, actor, { now: aWeekLater })).toMatchObject([
    { patientId, concerns: [{ kind: 'never-opened', since: '2026-11-24' }] },
  ]);
});

test('a review and an unopened link are told of the newest version, by patient or for all', async () => {
  const db = await emptyDatabase();
  const first = await issuedCourse(db, issued, { name: 'B', reviewOn: '2026-12-04' });
  await issuedCourse(db, issued, { name: 'A', by: first.actor });
  const later = new Date('2026-12-02T03:00:00Z');
  const seen = await listAttention(db, first.actor, { now: later });
  expect(seen.map(({ name, concerns }) => [name, ...concerns.map(({ kind }) => kind)])).toEqual([
    ['A', 'never-opened'],
    ['B', 'review-due', 'never-opened'],
  ]);
  const { patientId } = first;
  expect(await listAttention(db, first.actor, { now: later, patientId })).toEqual([seen[1]]);
  expect(await listAttention(db, first.actor, { now: later, patientId: 'no id' })).toEqual([]);
});
