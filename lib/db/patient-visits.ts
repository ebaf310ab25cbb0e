import 'server-only';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';

/** Kept for each person; ours: a morning's patients. */
const KEPT_AT_MOST = 20;

export type VisitedPatient = { id: string; name: string; hospitalNumber: string };

/** On which screen somebody saw a patient. */
export type PatientScreen =
  | 'record'
  | 'edit'
  | 'prescribe'
  | 'review'
  | 'preview'
  | 'issued'
  | 'merge'
  | 'data'
  | 'access';

/**
 * Records that the actor sees the patient, before anything of it is shown, and notes it for the list of those opened
 * last, of which the oldest beyond those kept are forgotten.
 */
export async function noteVisit(
  db: Db,
  { clinicId, userId }: Actor,
  { patientId, screen, now }: { patientId: string; screen: PatientScreen; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    // Of the clinic's own patients only; one who is gone since is nobody's visit.
    const noted = await tx.$executeRaw`
      INSERT INTO "PatientVisit" ("clinicId", "userId", "patientId", at)
      SELECT "clinicId", ${userId}::uuid, id, ${now} FROM "Patient"
      WHERE "clinicId" = ${clinicId}::uuid AND id = ${patientId}::uuid
      ON CONFLICT ("clinicId", "userId", "patientId") DO UPDATE SET at = excluded.at`;
    if (noted === 0) return;
    const act = { action: 'patient.viewed', subjectId: patientId, patientId } as const;
    await recordAct(tx, { clinicId, userId }, { ...act, details: { screen } });
    const older = await tx.patientVisit.findMany({
      where: { clinicId, userId },
      orderBy: [{ at: 'desc' }, { patientId: 'asc' }],
      skip: KEPT_AT_MOST,
      select: { patientId: true },
    });
    if (older.length === 0) return;
    const patientIds = older.map((each) => each.patientId);
    await tx.patientVisit.deleteMany({
      where: { clinicId, userId, patientId: { in: patientIds } },
    });
  });
}

/** Whose records the actor opened, the last first. */
export async function listVisits(
  db: Db,
  { clinicId, userId }: Actor,
  atMost: number,
): Promise<VisitedPatient[]> {
  const rows = await db.patientVisit.findMany({
    where: { clinicId, userId, patient: { mergedIntoId: null } },
    orderBy: [{ at: 'desc' }, { patientId: 'asc' }],
    take: atMost,
    select: { patient: { select: { id: true, name: true, hospitalNumber: true } } },
  });
  return rows.map(({ patient }) => patient);
}
