import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Actor } from '@/lib/db/actor';
import { listAttention } from '@/lib/db/attention';
import type { Db } from '@/lib/db/client';
import { endCourse, reopenCourse } from '@/lib/db/course-ends';
import { markOpened, resumeLink, revokeLink } from '@/lib/db/link-acts';
import { findLink } from '@/lib/db/links';
import {
  closeReport,
  listReports,
  reportHurt,
  reportNotMine,
  saveScreen,
} from '@/lib/db/patient-reports';
import { issuePrescription } from '@/lib/db/prescriptions';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';
import { issuedCourse, requireLiving } from '@/tests/support/issued-course';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-attention-`);

const issued = new Date('2026-11-20T03:00:00Z');
const now = new Date('2026-11-24T03:00:00Z');
const hurt = { variant: 'EX09-a', pain: 7, note: 'behind the knee', reportKey: randomUUID() };

async function needyOf(db: Db, actor: Actor, at: Date, patientId?: string) {
  const only = patientId === undefined ? {} : { patientId };
  return (await listAttention(db, actor, { now: at, atMost: 100, ...only })).patients;
}

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

  const [needy, ...more] = await needyOf(db, actor, now);
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
  expect(await needyOf(db, colleague, now)).toEqual([]);
  expect(await Promise.all([close(), close()])).toContain(true);
  expect(await close()).toBe(false);
  expect(await needyOf(db, actor, now)).toEqual([]);
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
  expect(await needyOf(db, actor, now)).toEqual([]);
  expect((await listReports(db, link))[0]?.closed).toMatchObject({ outcome: 'go-on' });
  expect(await actionsOf(db)).toEqual(['report.received', 'link.resumed']);
});

test('ending a disowned link answers the report, and the next link starts unopened', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link, issue } = await issuedCourse(db, issued);
  await markOpened(db, link, now);
  await reportNotMine(db, link, { reportKey: randomUUID(), now });
  await revokeLink(db, actor, { patientId, now });
  expect(await needyOf(db, actor, now)).toEqual([]);

  await requireLiving(db, await issue(now, 'EX09-a'), now);
  const aWeekLater = new Date('2026-12-01T03:00:00Z');
  expect(await needyOf(db, actor, aWeekLater)).toMatchObject([
    { patientId, concerns: [{ kind: 'never-opened', since: '2026-11-24' }] },
  ]);
});

test('a review and an unopened link are told of the newest version, by patient or for all', async () => {
  const db = await emptyDatabase();
  const first = await issuedCourse(db, issued, { name: 'B', reviewOn: '2026-12-04' });
  await issuedCourse(db, issued, { name: 'A', by: first.actor });
  const later = new Date('2026-12-02T03:00:00Z');
  const seen = await needyOf(db, first.actor, later);
  expect(seen.map(({ name, concerns }) => [name, ...concerns.map(({ kind }) => kind)])).toEqual([
    ['B', 'review-due', 'never-opened'],
    ['A', 'never-opened'],
  ]);
  const { patientId } = first;
  expect(await needyOf(db, first.actor, later, patientId)).toEqual([seen[0]]);
  expect(await needyOf(db, first.actor, later, 'no id')).toEqual([]);
});

test('a new version’s review takes the place of the earlier one', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link } = await issuedCourse(db, issued, { reviewOn: '2026-11-24' });
  await markOpened(db, link, issued);
  expect(await needyOf(db, actor, now)).toMatchObject([{ concerns: [{ kind: 'review-due' }] }]);
  const draft = { ...draftOf('EX09-a'), reviewOn: '2026-12-20' };
  const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
  expect((await issuePrescription(db, actor, { request, now })).status).toBe('issued');
  expect(await needyOf(db, actor, now)).toEqual([]);
});

test('a review that somebody promised with an override names the exercise and why', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, issue } = await issuedCourse(db, issued);
  const [entry, other] = draftOf('EX09-a', 'EX12-a').entries;
  const override = { reason: 'will-monitor', note: 'Looks well.', monitorOn: '2026-11-25' };
  const draft = PrescriptionDraft.parse({
    ...draftOf('EX09-a'),
    entries: [{ ...entry, override }, other],
    reviewOn: '2026-11-25',
  });
  const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
  expect((await issuePrescription(db, actor, { request, now })).status).toBe('issued');
  const concern = { kind: 'review-due', on: '2026-11-25' };
  const monitored = [{ variant: 'EX09-a', note: 'Looks well.', on: '2026-11-25' }];
  expect(await needyOf(db, actor, now)).toMatchObject([{ concerns: [{ ...concern, monitored }] }]);
  await issue(now, 'EX12-a');
  expect(await needyOf(db, actor, now)).toEqual([]);
});

test('a course that is over asks for no review, and does again once its end is taken back', async () => {
  const db = await emptyDatabase();
  const { actor, patientId, link } = await issuedCourse(db, issued, { reviewOn: '2026-11-24' });
  await markOpened(db, link, issued);
  await endCourse(db, actor, { patientId, versionNumber: 1, note: '', now });
  expect(await needyOf(db, actor, now)).toEqual([]);
  expect(await needyOf(db, actor, now, patientId)).toEqual([]);
  await reopenCourse(db, actor, { patientId, now });
  expect(await needyOf(db, actor, now)).toMatchObject([{ concerns: [{ kind: 'review-due' }] }]);
});

test('the statement finds whom the rules of a concern name, worst first, and counts beyond the cut', async () => {
  const db = await emptyDatabase();
  const first = await issuedCourse(db, issued, { name: 'A' });
  const { actor } = first;
  await db.clinic.update({ where: { id: actor.clinicId }, data: { gate: 'code' } });
  const others = [];
  for (const [name, reviewOn] of [
    ['B', '2026-11-25'],
    ['C', '2026-11-27'],
    ['D', null],
    ['E', null],
    ['F', null],
  ] as const) {
    others.push(await issuedCourse(db, issued, { by: actor, name, reviewOn }));
  }
  const [, , notMine, red, shut] = others;
  if (!notMine || !red || !shut) throw new Error('three more were issued');
  await reportNotMine(db, notMine.link, { reportKey: randomUUID(), now });
  await saveScreen(db, red.link, {
    entry: { yes: ['RF01'], saidAt: now.toISOString(), reportKey: randomUUID() },
    now,
  });
  await db.link.update({ where: { id: shut.link.id }, data: { failedTries: 5 } });
  await reportHurt(db, first.link, { entry: hurt, now });

  const kinds = async (at: Date, atMost = 20) => {
    const { patients, total } = await listAttention(db, actor, { now: at, atMost });
    return { total, of: patients.map(({ name, concerns }) => [name, concerns[0]?.kind]) };
  };
  const pressing = [
    ['E', 'red-flag'],
    ['A', 'it-hurts'],
    ['D', 'not-mine'],
    ['F', 'gate-shut'],
    ['B', 'review-due'],
  ];
  expect(await kinds(now)).toEqual({ total: 5, of: pressing });
  expect(await kinds(now, 2)).toEqual({ total: 5, of: pressing.slice(0, 2) });
  expect(await kinds(new Date('2026-11-26T16:59:00Z'))).toMatchObject({ total: 6 });
  // The seventh day begins where the clinic is: C, whose review is due too, and nobody new.
  expect((await kinds(new Date('2026-11-26T17:00:00Z'))).of).toContainEqual(['C', 'review-due']);
});
