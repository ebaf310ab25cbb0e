import 'server-only';
import { type HurtEntry, momentSaid, type ScreenEntry } from '@/lib/handout/patient-log';
import { type PatientReport, ReportKind, ReportOutcome } from '@/lib/handout/patient-report';
import { START_QUESTIONS } from '@/lib/handout/start-questions';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';
import type { PatientLink } from './links';
import { saveExerciseLog, touchLink } from './patient-log';
import { patientOfCourse } from './patient-of-course';
import { isRowId } from './row-id';
import { giveUpLetters } from './waiting-letters';

export const REPORT_AS_READ = {
  id: true,
  kind: true,
  variant: true,
  versionNumber: true,
  pain: true,
  note: true,
  redFlags: true,
  saidAt: true,
  closedAt: true,
  outcome: true,
  closedBy: { select: { name: true } },
} as const;

export function reportOf({
  kind,
  closedAt,
  closedBy,
  outcome,
  ...said
}: Prisma.PatientReportGetPayload<{ select: typeof REPORT_AS_READ }>): PatientReport {
  return {
    ...said,
    kind: ReportKind.parse(kind),
    closed: closedAt && {
      at: closedAt,
      by: closedBy?.name ?? '',
      outcome: ReportOutcome.parse(outcome),
    },
  };
}

type Told = {
  kind: ReportKind;
  reportKey: string;
  saidAt: Date;
  variant?: string;
  pain?: number | null;
  note?: string;
  redFlags?: string[];
};

/** Of one link, in 24 hours: far more than a patient has to tell. */
const MOST_REPORTS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Beyond the most of a day nothing is refused, for it may be the one that matters: what is open already of the same
 * exercise says the newest. @returns false when the report is to be kept by itself.
 */
async function addToOpen(
  tx: Transaction,
  { clinicId, prescriptionId, versionNumber }: PatientLink,
  { told, now }: { told: Told; now: Date },
): Promise<boolean> {
  const ofCourse = { clinicId, prescriptionId };
  const since = new Date(now.getTime() - DAY_MS);
  const count = await tx.patientReport.count({ where: { ...ofCourse, receivedAt: { gt: since } } });
  if (count < MOST_REPORTS) return false;
  const { reportKey: _, kind, variant = null, redFlags = [], ...said } = told;
  const open = await tx.patientReport.findFirst({
    where: { ...ofCourse, kind, variant, closedAt: null },
    orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
    select: { id: true, saidAt: true, redFlags: true },
  });
  if (!open) return false;
  const yes = [...new Set([...open.redFlags, ...redFlags])];
  const newest = told.saidAt >= open.saidAt ? { ...said, versionNumber } : {};
  await tx.patientReport.update({
    where: { id: open.id },
    data: { ...newest, redFlags: yes, receivedAt: now },
  });
  return true;
}

/** The link's row is locked. */
async function addReport(
  tx: Transaction,
  link: PatientLink,
  { told, now }: { told: Told; now: Date },
): Promise<void> {
  const { clinicId, prescriptionId, versionNumber } = link;
  if (await addToOpen(tx, link, { told, now })) return;
  const { count } = await tx.patientReport.createMany({
    data: { ...told, clinicId, prescriptionId, versionNumber, receivedAt: now },
    skipDuplicates: true,
  });
  // It arrived before.
  if (count === 0) return;
  const actor = { clinicId, userId: null };
  await recordAct(tx, actor, {
    action: 'report.received',
    subjectId: prescriptionId,
    patientId: await patientOfCourse(tx, link),
    details: { kind: told.kind },
  });
}

/** "It hurts": pauses the exercise until the clinic has looked. Sent again, it changes nothing. */
export async function reportHurt(
  db: Db,
  link: PatientLink,
  { entry, now }: { entry: HurtEntry; now: Date },
): Promise<{ status: 'saved' | 'unknown-exercise' }> {
  const { variant, pain, note, reportKey } = entry;
  // However old: that something hurts is never refused for coming late.
  const saidAt = momentSaid(entry.saidAt, now) ?? now;
  const stopped = { variant, status: 'stopped' as const, times: 0, saidAt: entry.saidAt };
  const logged = await saveExerciseLog(db, link, { entry: stopped, now });
  if (logged.status === 'unknown-exercise') return { status: 'unknown-exercise' };
  const told = { kind: 'it-hurts' as const, reportKey, saidAt, variant, pain, note };
  await db.$transaction(async (tx) => {
    await touchLink(tx, link);
    await addReport(tx, link, { told, now });
  });
  return { status: 'saved' };
}

/** The answers before the first session; a yes holds every exercise until the clinic has looked. */
export async function saveScreen(
  db: Db,
  link: PatientLink,
  { entry, now }: { entry: ScreenEntry; now: Date },
): Promise<{ status: 'screened' | 'held' }> {
  const redFlags = START_QUESTIONS.map(({ id }) => id).filter((id) => entry.yes.includes(id));
  return db.$transaction(async (tx) => {
    await touchLink(tx, link);
    if (redFlags.length === 0) {
      await tx.link.update({ where: { id: link.id }, data: { screenedAt: now } });
      return { status: 'screened' };
    }
    const saidAt = momentSaid(entry.saidAt, now) ?? now;
    const told = { kind: 'red-flag' as const, reportKey: entry.reportKey, saidAt, redFlags };
    await addReport(tx, link, { told, now });
    await tx.link.update({ where: { id: link.id }, data: { screenedAt: null } });
    return { status: 'held' };
  });
}

/** "This is not mine": the link shows nothing more until the clinic has looked. */
export async function reportNotMine(
  db: Db,
  link: PatientLink,
  { reportKey, now }: { reportKey: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await touchLink(tx, link);
    await tx.link.update({ where: { id: link.id }, data: { pausedAt: now } });
    await giveUpLetters(tx, { ...link, now });
    await addReport(tx, link, { told: { kind: 'not-mine', reportKey, saidAt: now }, now });
  });
}

/** What a course's patient told the clinic, newest first. */
export async function listReports(
  db: Transaction,
  { clinicId, prescriptionId }: { clinicId: string; prescriptionId: string },
): Promise<PatientReport[]> {
  const rows = await db.patientReport.findMany({
    where: { clinicId, prescriptionId },
    orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
    select: REPORT_AS_READ,
  });
  return rows.map(reportOf);
}

/** Somebody of the clinic has looked. @returns false when the clinic has no such open report. */
export async function closeReport(
  db: Db,
  actor: Actor,
  { id, outcome, now }: { id: string; outcome: ReportOutcome; now: Date },
): Promise<boolean> {
  if (!isRowId(id)) return false;
  return db.$transaction(async (tx) => {
    const where = { id, clinicId: actor.clinicId };
    const found = await tx.patientReport.findFirst({ where, select: { prescriptionId: true } });
    if (!found) return false;
    const { prescriptionId } = found;
    await tx.link.updateMany({
      where: { clinicId: actor.clinicId, prescriptionId },
      data: { revision: { increment: 1 } },
    });
    const { count } = await tx.patientReport.updateMany({
      where: { ...where, closedAt: null },
      data: { closedAt: now, closedById: actor.userId, outcome },
    });
    if (count === 0) return false;
    const patientId = await patientOfCourse(tx, { clinicId: actor.clinicId, prescriptionId });
    const details = { outcome };
    await recordAct(tx, actor, { action: 'report.closed', subjectId: id, patientId, details });
    return true;
  });
}
