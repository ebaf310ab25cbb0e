import 'server-only';
import {
  type DayEntry,
  type ExerciseEntry,
  type LogStatus,
  momentSaid,
} from '@/lib/handout/patient-log';
import { isPausedByClinic } from '@/lib/handout/recall-pause';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Db, Transaction } from './client';
import type { PatientLink } from './links';
import { dayOf } from './patient-row';
import { findPause } from './recall-rows';

/**
 * `kept-newer`: something said later of the same day stands already, and stays. `paused-by-clinic`: the exercise rested
 * when it was done.
 */
export type LogAnswer = {
  status: 'saved' | 'kept-newer' | 'too-old' | 'unknown-exercise' | 'paused-by-clinic';
};

/** Whether any version of the course holds the exercise: a page that was offline may show an older one. */
async function isPrescribed(tx: Transaction, link: PatientLink, variant: string): Promise<boolean> {
  const { clinicId, prescriptionId } = link;
  const held = await tx.prescriptionVersion.findFirst({
    where: {
      clinicId,
      prescriptionId,
      program: { path: ['entries'], array_contains: [{ variant }] },
    },
    select: { id: true },
  });
  return held !== null;
}

/** Acts of one link wait for each other, and the page is drawn anew after each. */
export async function touchLink(tx: Transaction, { id }: PatientLink): Promise<void> {
  await tx.link.update({ where: { id }, data: { revision: { increment: 1 } } });
}

/** Keeps what a patient said of one exercise on one day; within a day the newest word holds. */
export async function saveExerciseLog(
  db: Db,
  link: PatientLink,
  { entry, now }: { entry: Omit<ExerciseEntry, 'status'> & { status: LogStatus }; now: Date },
): Promise<LogAnswer> {
  const saidAt = momentSaid(entry.saidAt, now);
  if (saidAt === null) return { status: 'too-old' };
  return db.$transaction(async (tx) => {
    await touchLink(tx, link);
    if (!(await isPrescribed(tx, link, entry.variant))) return { status: 'unknown-exercise' };
    // What was done before the pause and comes late was done.
    const pause = await findPause(tx, link, saidAt);
    if (entry.status === 'done' && isPausedByClinic(entry.variant, pause)) {
      return { status: 'paused-by-clinic' };
    }
    const { clinicId, prescriptionId, versionNumber } = link;
    const key = { clinicId, prescriptionId, day: dayOf(clinicDay(saidAt)), variant: entry.variant };
    const where = { clinicId_prescriptionId_day_variant: key };
    const before = await tx.exerciseLog.findUnique({ where, select: { saidAt: true } });
    if (before && before.saidAt > saidAt) return { status: 'kept-newer' };
    const said = {
      status: entry.status,
      times: entry.status === 'done' ? Math.max(1, entry.times) : 0,
      saidAt,
      versionNumber,
    };
    await tx.exerciseLog.upsert({ where, create: { ...key, ...said }, update: said });
    return { status: 'saved' };
  });
}

/** Keeps how a day felt; within a day the newest word holds. */
export async function saveDayLog(
  db: Db,
  link: PatientLink,
  { entry, now }: { entry: DayEntry; now: Date },
): Promise<LogAnswer> {
  const saidAt = momentSaid(entry.saidAt, now);
  if (saidAt === null) return { status: 'too-old' };
  return db.$transaction(async (tx) => {
    await touchLink(tx, link);
    const { clinicId, prescriptionId, versionNumber } = link;
    const key = { clinicId, prescriptionId, day: dayOf(clinicDay(saidAt)) };
    const where = { clinicId_prescriptionId_day: key };
    const before = await tx.dayLog.findUnique({ where, select: { saidAt: true } });
    if (before && before.saidAt > saidAt) return { status: 'kept-newer' };
    const said = { pain: entry.pain, note: entry.note, saidAt, versionNumber };
    await tx.dayLog.upsert({ where, create: { ...key, ...said }, update: said });
    return { status: 'saved' };
  });
}
