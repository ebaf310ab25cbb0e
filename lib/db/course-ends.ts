import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import { notAllowed } from './not-allowed';
import { closeRecalls } from './recall-rows';
import { recheckCourse } from './recheck-course';
import { giveUpLetters } from './waiting-letters';

export const EndKind = z.enum(['ended', 'withdrawn']);
export type EndKind = z.infer<typeof EndKind>;

export type EndAnswer =
  /** `versionNumber`: the newest that it ended. */
  | { status: EndKind | 'reopened'; versionNumber: number }
  /** Somebody was quicker: another version was issued, or it is over already. */
  | { status: 'changed-elsewhere' }
  | { status: 'not-allowed' | 'not-found' };

type End = {
  patientId: string;
  /** The newest version as it was seen. */
  versionNumber: number;
  /** May be empty where the course is ended. */
  note: string;
  now: Date;
};

/** The course is over: the link shows the clinic and what to do. A later issue begins again, with a new link. */
export function endCourse(db: Db, actor: Actor, end: End): Promise<EndAnswer> {
  return closeCourse(db, actor, { ...end, kind: 'ended' });
}

/** The newest version was meant for somebody else: its link is dead at once, and it is never repeated. */
export function withdrawVersion(db: Db, actor: Actor, end: End): Promise<EndAnswer> {
  return closeCourse(db, actor, { ...end, kind: 'withdrawn' });
}

async function closeCourse(
  db: Db,
  actor: Actor,
  { patientId, versionNumber, note, now, kind }: End & { kind: EndKind },
): Promise<EndAnswer> {
  if (actor.role !== 'physiatrist') return notAllowed(actor);
  const { clinicId, userId, name } = actor;
  return db.$transaction(async (tx) => {
    const course = await findCourseRow(tx, actor, patientId);
    if (!course) return { status: 'not-found' };
    if (course.versionNumber !== versionNumber) return { status: 'changed-elsewhere' };
    // A course that was ended may still turn out to be somebody else's.
    const open = kind === 'ended' ? [{ endKind: null }] : [{ endKind: null }, { endKind: 'ended' }];
    const { count } = await tx.prescription.updateMany({
      where: { id: course.id, clinicId, OR: open },
      data: { endedAt: now, endKind: kind, endNote: note },
    });
    if (count === 0) return { status: 'changed-elsewhere' };

    const of = { clinicId, prescriptionId: course.id };
    const by = { byId: userId, byName: name };
    await tx.courseEnd.create({ data: { ...of, versionNumber, kind, note, ...by, at: now } });
    await tx.link.updateMany({ where: { ...of, revokedAt: null }, data: { revokedAt: now } });
    await giveUpLetters(tx, { ...of, now });
    await closeRecalls(tx, { ...of, userId, outcome: 'ended', now });
    const details = { versionNumber };
    await recordAct(tx, actor, {
      action: `prescription.${kind}`,
      subjectId: course.id,
      patientId,
      details,
    });
    return { status: kind, versionNumber };
  });
}

/**
 * Takes the end of a course back, and its link lives again as it was; what became true meanwhile is recalled. A
 * withdrawn version stays withdrawn.
 */
export async function reopenCourse(
  db: Db,
  actor: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<EndAnswer> {
  if (actor.role !== 'physiatrist') return notAllowed(actor);
  const { clinicId, userId } = actor;
  return db.$transaction(async (tx) => {
    const course = await findCourseRow(tx, actor, patientId);
    if (!course) return { status: 'not-found' };
    const { id, endedAt, versionNumber } = course;
    const { count } = await tx.prescription.updateMany({
      where: { id, clinicId, endKind: 'ended' },
      data: { endedAt: null, endKind: null, endNote: '' },
    });
    if (count === 0 || endedAt === null) return { status: 'changed-elsewhere' };

    const of = { clinicId, prescriptionId: id };
    const isHolding = { ...of, kind: 'ended', reopenedAt: null };
    await tx.courseEnd.updateMany({ where: isHolding, data: { reopenedAt: now } });
    // A link that was revoked before the end stays revoked.
    await tx.link.updateMany({
      where: { ...of, revokedAt: endedAt },
      data: { revokedAt: null, revision: { increment: 1 } },
    });
    const details = { versionNumber };
    await recordAct(tx, actor, {
      action: 'prescription.reopened',
      subjectId: id,
      patientId,
      details,
    });
    await recheckCourse(tx, { clinicId, patientId, userId, cause: 'patient', now });
    return { status: 'reopened', versionNumber };
  });
}

async function findCourseRow(tx: Transaction, { clinicId }: Actor, patientId: string) {
  // An issue at the same moment waits here, as this waits for it.
  await tx.$queryRaw`SELECT id FROM "Patient" WHERE "clinicId" = ${clinicId}::uuid
    AND id = ${patientId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.prescription.findFirst({
    // That of a record which was merged meanwhile is over for good.
    where: { clinicId, patientId, patient: { mergedIntoId: null } },
    select: {
      id: true,
      endedAt: true,
      versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  });
  const [newest] = row?.versions ?? [];
  return row && newest ? { id: row.id, endedAt: row.endedAt, versionNumber: newest.number } : null;
}
