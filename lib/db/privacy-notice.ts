import 'server-only';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { CalendarDay } from '@/lib/patient/patient-facts';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { dayOf } from './patient-row';
import { isRowId } from './row-id';

export type PrivacyNotice = {
  version: string;
  /** `YYYY-MM-DD` */
  givenOn: string;
  byName: string;
};

/** The notice the patient was given last, and the version the clinic gave last to anybody; `null` = none. */
export async function findPrivacyNotice(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<{ given: PrivacyNotice | null; usualVersion: string | null }> {
  const { clinicId } = actor;
  const newest = await db.privacyNotice.findFirst({
    where: { clinicId },
    orderBy: { at: 'desc' },
    select: { version: true },
  });
  const row = isRowId(patientId)
    ? await db.privacyNotice.findFirst({ where: { clinicId, patientId } })
    : null;
  return {
    given: row && {
      version: row.version,
      givenOn: row.givenOn.toISOString().slice(0, 10),
      byName: row.byName,
    },
    usualVersion: newest?.version ?? null,
  };
}

export const NoticeInput = z.strictObject({
  patientId: z.uuid(),
  version: PlainText.trim().min(1).max(40),
  givenOn: CalendarDay,
});
export type NoticeInput = z.infer<typeof NoticeInput>;

/** Keeps that the patient was given the notice; a later one takes the place of the one before. */
export async function recordPrivacyNotice(
  db: Db,
  actor: Actor,
  { input, now }: { input: NoticeInput; now: Date },
): Promise<{ status: 'recorded' | 'not-found' }> {
  const { clinicId, userId, name, title } = actor;
  const { patientId, version, givenOn } = input;
  return db.$transaction(async (tx) => {
    const where = { id: patientId, clinicId, mergedIntoId: null };
    if ((await tx.patient.count({ where })) === 0) return { status: 'not-found' };
    const notice = {
      version,
      givenOn: dayOf(givenOn),
      byId: userId,
      byName: `${title} ${name}`.trim(),
      at: now,
    };
    await tx.privacyNotice.upsert({
      where: { clinicId_patientId: { clinicId, patientId } },
      create: { clinicId, patientId, ...notice },
      update: notice,
    });
    const act = {
      action: 'notice.recorded',
      subjectId: patientId,
      patientId,
      details: {},
    } as const;
    await recordAct(tx, actor, act);
    return { status: 'recorded' };
  });
}
