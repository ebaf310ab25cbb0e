import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, test, vi } from 'vitest';
import { type Db, openEmbedded } from '@/lib/db/client';
import { addClinicRule, removeClinicRule } from '@/lib/db/clinic-rules';
import { revokeLink } from '@/lib/db/link-acts';
import { saveExerciseLog } from '@/lib/db/patient-log';
import { findPatientState } from '@/lib/db/patient-state';
import { updatePatient } from '@/lib/db/patients';
import { countRecalls, keepHandout, listRecalls } from '@/lib/db/recalls';
import { findRecheckProgress, retryRecheck, startDueRechecks } from '@/lib/db/rechecks';
import { runDueRechecks } from '@/lib/db/run-rechecks';
import type { KeepReason } from '@/lib/handout/recall';
import type { PatientInput } from '@/lib/patient/patient-input';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, emptyDatabase } from '@/tests/support/database';
import { issuedCourse, requireLiving } from '@/tests/support/issued-course';
import { colleague } from '@/tests/support/rule-acts';
import { STRAIN_RULE } from '@/tests/support/strain-rule';

vi.setConfig({ testTimeout: 240_000 });

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-recall-`);

const now = new Date('2026-11-24T03:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const factor = (id: string) => ({
  id,
  status: 'present' as const,
  since: null,
  side: null,
  surgeonCleared: false,
});
const strain = factor('muscle-strain');
/** Contraindicates the standing exercise of the course. */
const DIZZY = [strain, factor('cauda-equina')];

type Course = Awaited<ReturnType<typeof issuedCourse>>;

async function save(db: Db, course: Course, change: Partial<PatientInput>, at = now) {
  const { id, version, hospitalNumber } = await db.patient.findUniqueOrThrow({
    where: { id: course.patientId },
  });
  const input = answeredPatient({ hospitalNumber, ...change });
  return updatePatient(db, course.actor, { input, id, version, now: at });
}

const stateOf = async (db: Db, { token }: Course, at = now) =>
  findPatientState(db, await requireLiving(db, token, at), at);

const run = (db: Db, at = now) => runDueRechecks(db, { now: () => at });

const openedIn = (db: Db) => db.auditEvent.count({ where: { action: 'recall.opened' } });

/** A patient's course, and others of the same doctor, whom a rule concerns that was added afterwards. */
async function ruledCourse(...changes: Partial<PatientInput>[]) {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now);
  const others: Course[] = [];
  for (const change of changes) {
    others.push(await issuedCourse(db, now, { by: course.actor, ...change }));
  }
  const added = await addClinicRule(db, course.actor, { request: STRAIN_RULE, now });
  const ruleId = added.status === 'added' ? added.id : '';
  return { db, course, others, actor: course.actor, ruleId };
}

const keep = (
  { db, actor }: { db: Db; actor: Course['actor'] },
  { id, version }: { id: string; version: number },
  { reason = 'specialist-agreed', note = 'Agreed.' }: { reason?: KeepReason; note?: string } = {},
) => keepHandout(db, actor, { request: { id, version, reason, note }, now });

test('a saved answer holds the page in the same moment, and lets it go when it is put right', async () => {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now);
  const { revision } = await requireLiving(db, course.token, now);

  await save(db, course, { factors: DIZZY });

  const [recall] = await listRecalls(db, course.actor, now);
  expect(recall).toMatchObject({ tier: 'stop', cause: 'patient', holdsAll: true });
  expect(await stateOf(db, course)).toMatchObject({ isRecalled: true });
  expect((await requireLiving(db, course.token, now)).revision).toBeGreaterThan(revision);

  await save(db, course, {});
  expect(await listRecalls(db, course.actor, now)).toEqual([]);
  expect(await stateOf(db, course)).toMatchObject({ isRecalled: false, recalled: [] });
  expect(await db.recall.findMany()).toMatchObject([
    { outcome: 'no-longer-true', closedById: null },
  ]);
});

test('what rests is not logged as done any more; what was done before and comes late is, and so is that it hurts', async () => {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now);
  await course.issue(now, 'EX03-a', 'EX09-a');
  await save(db, course, { factors: [factor('disc-herniation')] }, later(60));
  const variant = 'EX03-a';
  expect(await stateOf(db, course, later(60))).toMatchObject({ recalled: [variant] });
  const link = await requireLiving(db, course.token, later(120));
  const done = { variant, status: 'done' as const, times: 1 };
  const log = (entry: Parameters<typeof saveExerciseLog>[2]['entry']) =>
    saveExerciseLog(db, link, { entry, now: later(120) });
  expect(await log(done)).toEqual({ status: 'paused-by-clinic' });
  const before = { ...done, saidAt: later(30).toISOString() };
  expect(await log(before)).toEqual({ status: 'saved' });
  expect(await log({ ...done, status: 'skipped' })).toEqual({ status: 'saved' });
  expect(await log({ ...done, status: 'stopped' })).toEqual({ status: 'saved' });
  expect(await log({ ...done, variant: 'EX09-a' })).toEqual({ status: 'saved' });
});

test('a rule that is added re-checks every active handout of that clinic alone', async () => {
  const { db, course, others, actor, ruleId } = await ruledCourse({}, { factors: [] });
  const [ended, unaffected] = others as [Course, Course];
  await revokeLink(db, actor, { patientId: ended.patientId, now });
  const foreign = await issuedCourse(db, now);

  await run(db);

  const recalls = await listRecalls(db, actor, now);
  expect(recalls).toMatchObject([
    {
      patientId: course.patientId,
      tier: 'contraindicated',
      cause: 'clinic-rule',
      paused: ['EX12-a'],
    },
  ]);
  expect(recalls[0]?.findings[0]?.message).toEqual(STRAIN_RULE.message);
  expect((await stateOf(db, course)).recalled).toEqual(['EX12-a']);
  expect((await stateOf(db, unaffected)).recalled).toEqual([]);
  expect((await stateOf(db, foreign)).recalled).toEqual([]);
  expect(await countRecalls(db, foreign.actor, now)).toBe(0);
  expect(await findRecheckProgress(db, actor, now)).toMatchObject({
    state: 'finished',
    done: 2,
  });
  expect(await findRecheckProgress(db, foreign.actor, now)).toBeNull();

  await removeClinicRule(db, actor, { id: ruleId, now });
  await run(db);
  expect(await countRecalls(db, actor, now)).toBe(0);
  expect((await stateOf(db, course)).recalled).toEqual([]);
});

test('several servers at once check each handout once', async () => {
  const { db, actor } = await ruledCourse({}, {}, {}, {});
  await Promise.all([run(db), run(db), run(db)]);
  await run(db, later(2));
  expect(await openedIn(db)).toBe(5);
  expect(await db.recall.count()).toBe(5);
  expect(await findRecheckProgress(db, actor, later(2))).toMatchObject({
    state: 'finished',
    done: 5,
  });
});

test('the same rules on the same day are one run, other rules take over, a new day is another', async () => {
  const { db, actor } = await ruledCourse();
  await startDueRechecks(db, now);
  await startDueRechecks(db, now);
  expect(await db.recheck.count()).toBe(1);

  const request = { ...STRAIN_RULE, target: 'EX09-a' };
  await addClinicRule(db, actor, { request, now: later(1) });
  const runs = await db.recheck.findMany({ orderBy: { startedAt: 'asc' } });
  expect(runs.map(({ supersededAt }) => supersededAt !== null)).toEqual([true, false]);

  await run(db, later(1));
  await startDueRechecks(db, later(60));
  expect(await db.recheck.count()).toBe(2);
  await startDueRechecks(db, later(24 * 60));
  expect(await db.recheck.count({ where: { cause: 'daily' } })).toBe(1);
});

test('a doctor keeps a handout: the page works again, and the same is not asked again', async () => {
  const of = await ruledCourse();
  const { db, course, actor } = of;
  await run(db);
  const [recall] = await listRecalls(db, actor, now);
  if (!recall) throw new Error('nothing was recalled');

  const therapist = await colleague(db, actor, 'therapist');
  const stranger = await clinicWith(db, 'physiatrist');
  expect(await keep({ db, actor: therapist }, recall)).toBe('not-allowed');
  expect(await keep({ db, actor: stranger }, recall)).toBe('not-found');
  expect(await keep(of, recall, { note: '' })).toBe('note-missing');
  expect(await keep(of, { ...recall, version: 7 })).toBe('changed-meanwhile');
  expect((await stateOf(db, course)).recalled).toEqual(['EX12-a']);

  expect(await keep(of, recall)).toBe('kept');
  expect(await keep(of, recall)).toBe('not-found');
  expect((await stateOf(db, course)).recalled).toEqual([]);
  await startDueRechecks(db, later(24 * 60));
  await run(db, later(24 * 60));
  expect(await countRecalls(db, actor, later(24 * 60))).toBe(0);
});

test('a stop cannot be kept, whatever the reason', async () => {
  const db = await emptyDatabase();
  const course = await issuedCourse(db, now);
  await save(db, course, { factors: DIZZY });
  const [recall] = await listRecalls(db, course.actor, now);
  if (!recall) throw new Error('nothing was recalled');
  expect(await keep({ db, actor: course.actor }, recall)).toBe('cannot-be-kept');
});

test('a new version closes what was recalled, and so does the end of the link', async () => {
  const { db, course, others, actor } = await ruledCourse({});
  await run(db);
  await course.issue(later(5), 'EX09-a');
  await revokeLink(db, actor, { patientId: others[0]?.patientId ?? '', now: later(5) });
  expect(await countRecalls(db, actor, later(5))).toBe(0);
  const closed = await db.recall.findMany({ select: { outcome: true, closedById: true } });
  expect(closed.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'ended']);
  expect(closed.map(({ closedById }) => closedById)).toEqual([actor.userId, actor.userId]);
});

test('a record that cannot be read is not checked, and does not stand in the way of the next', async () => {
  const { db, course, others, actor } = await ruledCourse({});
  await db.patient.update({
    where: { id: course.patientId },
    data: { sex: 'of an older release' },
  });
  await run(db);
  expect(await listRecalls(db, actor, now)).toMatchObject([
    { patientId: others[0]?.patientId, tier: 'contraindicated' },
    { patientId: course.patientId, tier: 'not-checked', findings: [{ code: 'record-unreadable' }] },
  ]);
});

test('a recall that cannot be read is written anew, and one that was kept is asked again; the run goes on', async () => {
  const of = await ruledCourse({}, {});
  const { db, course, others, actor } = of;
  await run(db);
  const recalls = await listRecalls(db, actor, now);
  const ofCourse = ({ patientId }: Course) => recalls.find((one) => one.patientId === patientId);
  const [openRow, keptRow] = [course, others[0] as Course].map(ofCourse);
  if (!openRow || !keptRow) throw new Error('nothing was recalled');
  expect(await keep(of, keptRow)).toBe('kept');
  const findings = [{ tier: 'of an older release' }];
  const ids = { in: [openRow.id, keptRow.id] };
  await db.recall.updateMany({ where: { id: ids }, data: { findings, paused: [] } });

  await startDueRechecks(db, later(24 * 60));
  await run(db, later(24 * 60));

  expect(await findRecheckProgress(db, actor, later(24 * 60))).toMatchObject({
    state: 'finished',
    done: 3,
  });
  const all = await listRecalls(db, actor, later(24 * 60));
  expect(all).toHaveLength(3);
  expect(all.map(({ tier, paused }) => [tier, paused])).toEqual(
    all.map(() => ['contraindicated', ['EX12-a']]),
  );
});

test('a run that fails says so, waits, and goes on from where it stood', async () => {
  const { db, actor } = await ruledCourse({});
  await db.$executeRaw`ALTER TABLE "Recall" RENAME TO "Elsewhere"`;
  await run(db);
  expect(await findRecheckProgress(db, actor, now)).toMatchObject({ state: 'failing', done: 0 });
  await db.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "Recall"`;
  await run(db, later(0.5));
  expect(await countRecalls(db, actor, now)).toBe(0);
  await retryRecheck(db, actor, later(0.6));
  await run(db, later(0.6));
  expect(await countRecalls(db, actor, now)).toBe(2);
});

describe.skipIf(process.env.TEST_DATABASE_URL)('killed in the middle', () => {
  const folder = mkdtempSync(`${tmpdir()}/khayap-recheck-`);

  async function startAndKill(): Promise<void> {
    const program = spawn(
      process.execPath,
      ['--conditions=react-server', '--import=tsx', 'tests/support/recheck-until-killed.ts'],
      { env: { ...process.env, KHAYAP_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let steps = 0;
    for await (const _ of createInterface({ input: program.stdout })) {
      steps += 1;
      if (steps === 4) program.kill('SIGKILL');
    }
  }

  test('a run goes on behind the last course that was counted, and does none twice', async () => {
    await startAndKill();
    const db = await openEmbedded(await PGlite.create(join(folder, 'database')));
    const [before] = await db.recheck.findMany();
    expect(before?.finishedAt).toBeNull();
    expect(before?.done).toBeGreaterThan(0);
    expect(before?.done).toBeLessThan(5);
    expect(await openedIn(db)).toBe(before?.done);

    await run(db, new Date(Date.now() + 10 * 60_000));

    const [after] = await db.recheck.findMany();
    expect([after?.done, after?.finishedAt !== null]).toEqual([5, true]);
    expect([await openedIn(db), await db.recall.count()]).toEqual([5, 5]);
    await db.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  });
});
