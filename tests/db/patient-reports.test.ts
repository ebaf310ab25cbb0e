import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { markOpened, resumeLink } from '@/lib/db/link-acts';
import { findLink } from '@/lib/db/links';
import {
  closeReport,
  listReports,
  reportHurt,
  reportNotMine,
  saveScreen,
} from '@/lib/db/patient-reports';
import { findPatientState } from '@/lib/db/patient-state';
import { clinicWith } from '@/tests/support/database';
import { issuedCourse, NOW, requireLink } from '@/tests/support/issued-link';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-reports-`);

const hurt = () => ({ variant: 'EX01-b', pain: 7, note: 'เข่าขวา', reportKey: randomUUID() });

test('what hurts is paused until somebody of the clinic has looked, and goes on when they say so', async () => {
  const { db, token, actor } = await issuedCourse();
  const link = await requireLink(db, token);
  await reportHurt(db, link, { entry: hurt(), now: NOW });
  expect(await findPatientState(db, link, NOW)).toMatchObject({
    paused: ['EX01-b'],
    said: { 'EX01-b': { status: 'stopped' } },
  });

  const [report] = await listReports(db, link);
  const closing = { id: report?.id ?? '', outcome: 'go-on' as const, now: NOW };
  expect(await closeReport(db, await clinicWith(db, 'physiatrist'), closing)).toBe(false);
  expect((await findPatientState(db, link, NOW)).paused).toEqual(['EX01-b']);
  expect(await closeReport(db, actor, closing)).toBe(true);
  expect((await findPatientState(db, link, NOW)).paused).toEqual([]);
  expect(await closeReport(db, actor, closing)).toBe(false);
});

test('an exercise that stays paused does so until the next version', async () => {
  const { db, token, actor, again } = await issuedCourse();
  const link = await requireLink(db, token);
  await reportHurt(db, link, { entry: hurt(), now: NOW });
  const [report] = await listReports(db, link);
  await closeReport(db, actor, { id: report?.id ?? '', outcome: 'stay-paused', now: NOW });
  expect((await findPatientState(db, link, NOW)).paused).toEqual(['EX01-b']);
  await again('EX01-b', 'EX12-a');
  const next = await requireLink(db, token);
  expect((await findPatientState(db, next, NOW)).paused).toEqual([]);
});

test('an open report outlives a new version: nobody has looked at it', async () => {
  const { db, token, again } = await issuedCourse();
  await reportHurt(db, await requireLink(db, token), { entry: hurt(), now: NOW });
  await again('EX01-b', 'EX12-a');
  expect((await findPatientState(db, await requireLink(db, token), NOW)).paused).toEqual([
    'EX01-b',
  ]);
});

test('a report that is sent twice, or comes weeks late, arrives once', async () => {
  const { db, token } = await issuedCourse();
  const link = await requireLink(db, token);
  const entry = { ...hurt(), saidAt: '2026-10-01T08:00:00+07:00' };
  await reportHurt(db, link, { entry, now: NOW });
  await reportHurt(db, link, { entry, now: NOW });
  expect(await listReports(db, link)).toHaveLength(1);
  expect(await db.auditEvent.count({ where: { action: 'report.received' } })).toBe(1);
});

test('one link floods nobody: beyond sixty in a day what is open says the newest, and nothing that matters is lost', async () => {
  const { db, token, actor } = await issuedCourse();
  const link = await requireLink(db, token);
  const { clinicId, prescriptionId, versionNumber } = link;
  const times = { saidAt: NOW, receivedAt: NOW };
  const old = { clinicId, prescriptionId, versionNumber, kind: 'it-hurts', ...times };
  await db.patientReport.createMany({
    data: Array.from({ length: 59 }, () => ({
      ...old,
      variant: 'EX01-b',
      reportKey: randomUUID(),
    })),
  });
  const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  const tell = (minutes: number, pain: number, variant = 'EX01-b') => {
    const entry = { ...hurt(), variant, pain, saidAt: later(minutes).toISOString() };
    return reportHurt(db, link, { entry, now: later(minutes) });
  };
  await tell(1, 3);
  expect(await tell(3, 9)).toEqual({ status: 'saved' });
  await tell(2, 1);
  expect(await listReports(db, link)).toHaveLength(60);
  expect((await listReports(db, link))[0]).toMatchObject({ pain: 9, saidAt: later(3) });

  await tell(4, 8, 'EX09-a');
  const screen = (yes: string[]) =>
    saveScreen(db, link, { entry: { yes, reportKey: randomUUID() }, now: later(5) });
  expect(await screen(['RF01'])).toEqual({ status: 'held' });
  expect(await screen(['RF02'])).toEqual({ status: 'held' });
  const reports = await listReports(db, link);
  expect(reports).toHaveLength(62);
  expect(reports[0]).toMatchObject({ kind: 'red-flag', redFlags: ['RF01', 'RF02'] });
  expect(reports[1]).toMatchObject({ variant: 'EX09-a', pain: 8 });

  for (const { id } of reports)
    await closeReport(db, actor, { id, outcome: 'go-on', now: later(6) });
  await tell(7, 5);
  expect((await findPatientState(db, link, later(7))).paused).toEqual(['EX01-b']);
  await tell(3 * 24 * 60, 2);
  expect(await listReports(db, link)).toHaveLength(64);
});

test('a yes before the first session holds every exercise; none of these lets it begin', async () => {
  const { db, token, actor } = await issuedCourse();
  const link = await requireLink(db, token);
  expect((await findPatientState(db, link, NOW)).isScreened).toBe(false);
  const yes = { yes: ['RF01', 'no such question'], reportKey: randomUUID() };
  expect(await saveScreen(db, link, { entry: yes, now: NOW })).toEqual({ status: 'held' });
  expect(await findPatientState(db, link, NOW)).toMatchObject({ isHeld: true, isScreened: false });
  expect(await listReports(db, link)).toMatchObject([{ kind: 'red-flag', redFlags: ['RF01'] }]);

  const [report] = await listReports(db, link);
  await closeReport(db, actor, { id: report?.id ?? '', outcome: 'go-on', now: NOW });
  const none = { yes: [], reportKey: randomUUID() };
  expect(await saveScreen(db, link, { entry: none, now: NOW })).toEqual({ status: 'screened' });
  const after = await requireLink(db, token);
  expect(await findPatientState(db, after, NOW)).toMatchObject({ isHeld: false, isScreened: true });
});

test('"this is not mine" closes the page for everybody until the clinic lets it live again', async () => {
  const { db, token, actor, patientId } = await issuedCourse();
  await reportNotMine(db, await requireLink(db, token), { reportKey: randomUUID(), now: NOW });
  expect(await findLink(db, token, NOW)).toMatchObject({ status: 'paused' });
  expect(await resumeLink(db, await clinicWith(db, 'physiatrist'), { patientId, now: NOW })).toBe(
    false,
  );
  expect(await resumeLink(db, actor, { patientId, now: NOW })).toBe(true);
  expect(await findLink(db, token, NOW)).toMatchObject({ status: 'living' });
});

test('the page is opened when somebody uses it; looking the link up counts nothing', async () => {
  const { db, token } = await issuedCourse();
  const link = await requireLink(db, token);
  expect(await db.link.findFirst()).toMatchObject({ opens: 0, openedAt: null });
  await markOpened(db, link, NOW);
  await markOpened(db, link, new Date(NOW.getTime() + 1000));
  expect(await db.link.findFirst()).toMatchObject({ opens: 2, openedAt: NOW });
});
