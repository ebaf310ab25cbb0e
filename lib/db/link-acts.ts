import 'server-only';
import type { ReportOutcome } from '@/lib/handout/patient-report';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { PatientLink } from './links';
import { patientOfCourse } from './patient-of-course';
import { closeRecalls } from './recall-rows';
import { giveUpLetters } from './waiting-letters';

type LinkAct = { patientId: string; now: Date };

/** Whoever opens or ends a link has looked at what was said of it. */
async function closeNotMine(
  tx: Transaction,
  { clinicId, userId }: Actor,
  { patientId, now, outcome }: LinkAct & { outcome: ReportOutcome },
): Promise<void> {
  await tx.patientReport.updateMany({
    where: { clinicId, prescription: { patientId }, kind: 'not-mine', closedAt: null },
    data: { closedAt: now, closedById: userId, outcome },
  });
}

/** Ends a patient's link at once. @returns false when the clinic has no such living link. */
export async function revokeLink(
  db: Db,
  actor: Actor,
  { patientId, now }: LinkAct,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.link.updateMany({
      where: { clinicId: actor.clinicId, prescription: { patientId }, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return false;
    await closeNotMine(tx, actor, { patientId, now, outcome: 'stay-paused' });
    const { id } = await tx.prescription.findUniqueOrThrow({
      where: { clinicId_patientId: { clinicId: actor.clinicId, patientId } },
      select: { id: true },
    });
    await giveUpLetters(tx, { clinicId: actor.clinicId, prescriptionId: id, now });
    await closeRecalls(tx, { ...actor, prescriptionId: id, outcome: 'ended', now });
    await recordAct(tx, actor, {
      action: 'link.revoked',
      subjectId: patientId,
      patientId,
      details: {},
    });
    return true;
  });
}

/** Lets a link live again that somebody had paused. @returns false when the clinic has no such link. */
export async function resumeLink(
  db: Db,
  actor: Actor,
  { patientId, now }: LinkAct,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.link.updateMany({
      where: {
        clinicId: actor.clinicId,
        prescription: { patientId },
        revokedAt: null,
        pausedAt: { not: null },
      },
      data: { pausedAt: null, revision: { increment: 1 } },
    });
    if (count === 0) return false;
    await closeNotMine(tx, actor, { patientId, now, outcome: 'go-on' });
    await recordAct(tx, actor, {
      action: 'link.resumed',
      subjectId: patientId,
      patientId,
      details: {},
    });
    return true;
  });
}

const HOUR_MS = 60 * 60 * 1000;

/**
 * Counts that somebody used the page: asked for by a touch of it, never by fetching it. The audit tells the first time
 * in an hour only: whoever holds a link could fill it otherwise.
 */
export async function markOpened(
  db: Db,
  { id, clinicId, prescriptionId }: PatientLink,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.link.updateMany({ where: { id, openedAt: null }, data: { openedAt: now } });
    const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
    const firstOfHour = await tx.link.updateMany({
      where: { id, OR: [{ lastOpenedAt: null }, { lastOpenedAt: { lt: hour } }] },
      data: { lastOpenedAt: now },
    });
    await tx.link.update({
      where: { id },
      data: { lastOpenedAt: now, opens: { increment: 1 } },
    });
    if (firstOfHour.count === 0) return;
    const patientId = await patientOfCourse(tx, { clinicId, prescriptionId });
    const act = {
      action: 'link.opened',
      subjectId: prescriptionId,
      patientId,
      details: {},
    } as const;
    await recordAct(tx, { clinicId, userId: null }, act);
  });
}
