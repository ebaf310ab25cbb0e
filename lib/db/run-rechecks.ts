import 'server-only';
import { RecheckCause } from '@/lib/handout/recall';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { activeCourse } from './active-handouts';
import type { Db } from './client';
import { recheckCourse } from './recheck-course';
import { OPEN_RUN } from './rechecks';

const MINUTE_MS = 60 * 1000;
/** A server that dies with a run leaves it to another after this. */
const CLAIM_MS = MINUTE_MS;
/** After each failure in a row; the last for all that follow. */
const PAUSES_MS = [1, 5, 30].map((minutes) => minutes * MINUTE_MS);
/** Courses that a server checks before it asks for a run again. */
const BATCH = 20;

type ClaimedRun = {
  id: string;
  clinicId: string;
  cause: RecheckCause;
  cursor: string | null;
  failures: number;
};

/** Takes the run that has waited longest, for this server alone: of two that ask at once one gets it. */
async function claimRun(db: Db, now: Date): Promise<ClaimedRun | null> {
  const row = await db.recheck.findFirst({
    where: { ...OPEN_RUN, nextTryAt: { lte: now } },
    orderBy: { nextTryAt: 'asc' },
  });
  if (!row) return null;
  const { id, clinicId, cursor, failures, nextTryAt } = row;
  const { count } = await db.recheck.updateMany({
    where: { id, ...OPEN_RUN, nextTryAt },
    data: { nextTryAt: new Date(now.getTime() + CLAIM_MS) },
  });
  // Another server was quicker: there may be more.
  if (count === 0) return claimRun(db, now);
  return { id, clinicId, cursor, failures, cause: RecheckCause.parse(row.cause) };
}

class RunTakenOver extends Error {}

type Step = { run: ClaimedRun; now: Date };

/**
 * The next course of a run, checked and counted in one transaction: whoever dies in between has done neither, and of
 * two that come to the same course one is undone. @returns false after the last.
 */
async function takeStep(db: Db, { run, now }: Step): Promise<boolean> {
  const { id, clinicId, cause, cursor } = run;
  const course = await db.prescription.findFirst({
    where: { clinicId, ...activeCourse(now), ...(cursor && { id: { gt: cursor } }) },
    orderBy: { id: 'asc' },
    select: { id: true, patientId: true },
  });
  const at = { id, cursor, ...OPEN_RUN };
  if (!course) {
    await db.recheck.updateMany({ where: at, data: { finishedAt: now, failures: 0 } });
    return false;
  }
  const { patientId } = course;
  await db.$transaction(async (tx) => {
    await recheckCourse(tx, { clinicId, patientId, userId: null, cause, now });
    const { count } = await tx.recheck.updateMany({
      where: at,
      data: { cursor: course.id, done: { increment: 1 }, failures: 0 },
    });
    if (count === 0) throw new RunTakenOver();
  });
  run.cursor = course.id;
  return true;
}

async function runBatch(db: Db, { run, now }: Step, isStopping: () => boolean): Promise<void> {
  try {
    for (let count = 0; count < BATCH; count += 1) {
      if (isStopping() || !(await takeStep(db, { run, now }))) break;
    }
  } catch (error) {
    if (error instanceof RunTakenOver) return;
    log().warn({ recheck: run.id, ...describeError(error) }, 'recheck.failed');
    const pause = PAUSES_MS[Math.min(run.failures, PAUSES_MS.length - 1)] ?? 0;
    await db.recheck.updateMany({
      where: { id: run.id, ...OPEN_RUN },
      data: { failures: { increment: 1 }, nextTryAt: new Date(now.getTime() + pause) },
    });
    return;
  }
  await db.recheck.updateMany({ where: { id: run.id, ...OPEN_RUN }, data: { nextTryAt: now } });
}

/** Works on every run that is due, a batch of each in turn, until none is left or the server stops. */
export async function runDueRechecks(
  db: Db,
  { now, isStopping = () => false }: { now: () => Date; isStopping?: () => boolean },
): Promise<void> {
  while (!isStopping()) {
    const at = now();
    const run = await claimRun(db, at);
    if (!run) return;
    await runBatch(db, { run, now: at }, isStopping);
  }
}
