import 'server-only';
import type { ClinicLayer } from '@/lib/contraindications/clinic-layer';
import { contentHash } from '@/lib/contraindications/content-hash';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import { RecheckCause } from '@/lib/handout/recall';
import { clinicDay } from '@/lib/patient/clinic-day';
import { activeCourse } from './active-handouts';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import { findClinicLayer } from './clinic-layer';
import { notAllowed } from './not-allowed';
import { dayOf } from './patient-row';

/** A run of the clinic that holds: no later one has taken over. */
const STANDING = { supersededAt: null };
export const OPEN_RUN = { ...STANDING, finishedAt: null };

/** What findings rest on; who signed a rule off changes none. */
function versionOf({ signOffs: _, ...layer }: ClinicLayer): string {
  return `${BUILT_IN.version}.${contentHash(layer)}`;
}

type Start = {
  clinicId: string;
  /** `null` = the server starts it. */
  userId: string | null;
  cause: RecheckCause;
  now: Date;
};

/**
 * Re-checks every active handout of a clinic from the first on, in place of a run of other rules or of another day
 * that is still under way. Of equal runs there is one: a second finds the first.
 */
export async function startRecheck(
  tx: Transaction,
  { clinicId, userId, cause, now }: Start,
): Promise<void> {
  await lockClinic(tx, clinicId);
  const knowledgeVersion = versionOf(await findClinicLayer(tx, clinicId));
  const day = dayOf(clinicDay(now));
  const open = { clinicId, ...OPEN_RUN };
  const same = await tx.recheck.count({ where: { ...open, knowledgeVersion, day } });
  if (same > 0) return;
  await tx.recheck.updateMany({ where: open, data: { supersededAt: now } });
  const total = await tx.prescription.count({ where: { clinicId, ...activeCourse(now) } });
  const { id } = await tx.recheck.create({
    data: {
      clinicId,
      cause,
      knowledgeVersion,
      day,
      startedAt: now,
      nextTryAt: now,
      total,
      finishedAt: total === 0 ? now : null,
    },
    select: { id: true },
  });
  await recordAct(
    tx,
    { clinicId, userId },
    { action: 'recheck.started', subjectId: id, details: { cause, handouts: total } },
  );
}

/** Whether the newest run was of today and of the rules as they are; else why another is due. */
async function dueCause(
  tx: Transaction,
  { clinicId, now }: { clinicId: string; now: Date },
): Promise<RecheckCause | null> {
  const newest = await tx.recheck.findFirst({
    where: { clinicId, ...STANDING },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { knowledgeVersion: true, day: true },
  });
  if (!newest) return 'daily';
  const version = versionOf(await findClinicLayer(tx, clinicId));
  if (newest.knowledgeVersion !== version) return 'knowledge';
  return newest.day.getTime() === dayOf(clinicDay(now)).getTime() ? null : 'daily';
}

/** Once a day, and once for each version of the knowledge, in every clinic; however many servers ask. */
export async function startDueRechecks(db: Db, now: Date): Promise<void> {
  const clinics = await db.clinic.findMany({ select: { id: true } });
  for (const { id: clinicId } of clinics) {
    await db.$transaction(async (tx) => {
      await lockClinic(tx, clinicId);
      const cause = await dueCause(tx, { clinicId, now });
      if (cause) await startRecheck(tx, { clinicId, userId: null, cause, now });
    });
  }
}

/** All handouts again, because somebody of the clinic asks for it. */
export async function startRecheckByHand(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<'started' | 'not-allowed'> {
  const { clinicId, userId } = actor;
  if (actor.role === 'therapist') return notAllowed(actor).status;
  await db.$transaction((tx) => startRecheck(tx, { clinicId, userId, cause: 'by-hand', now }));
  return 'started';
}

/** How the newest run stands; `null` = none was started yet. */
export type RecheckProgress = {
  id: string;
  cause: RecheckCause;
  /** `failing`: the last try did not get on; it goes on by itself at `nextTryAt`. */
  state: 'running' | 'failing' | 'finished';
  done: number;
  total: number;
  startedAt: Date;
  nextTryAt: Date;
  finishedAt: Date | null;
};

/** Nobody has touched a run for this long after its time: ours. */
const OVERDUE_MS = 60_000;

export async function findRecheckProgress(
  db: Db,
  { clinicId }: Actor,
  now: Date,
): Promise<RecheckProgress | null> {
  const row = await db.recheck.findFirst({
    where: { clinicId, ...STANDING },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  });
  if (!row) return null;
  const { id, done, total, startedAt, nextTryAt, finishedAt, failures } = row;
  const isOverdue = nextTryAt.getTime() + OVERDUE_MS < now.getTime();
  const state = finishedAt ? 'finished' : failures > 0 || isOverdue ? 'failing' : 'running';
  const cause = RecheckCause.parse(row.cause);
  // Handouts issued on the way are checked too.
  return { id, cause, state, done, total: Math.max(done, total), startedAt, nextTryAt, finishedAt };
}

/** Lets a run that rests after a failure go on at once. */
export async function retryRecheck(db: Db, { clinicId }: Actor, now: Date): Promise<void> {
  await db.recheck.updateMany({
    where: { clinicId, ...OPEN_RUN, failures: { gt: 0 } },
    data: { nextTryAt: now },
  });
}
