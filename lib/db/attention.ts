import 'server-only';
import { type Concern, listConcerns } from '@/lib/handout/attention';
import { clinicDay } from '@/lib/patient/clinic-day';
import type { Actor } from './actor';
import type { Db } from './client';
import { REPORT_AS_READ, reportOf } from './patient-reports';
import { isRowId } from './row-id';

export type NeedyPatient = { patientId: string; name: string; concerns: Concern[] };

type NewestVersion = { prescriptionId: string; reviewOn: string | null; issuedAt: Date };

/** Only the newest version counts; its programme is left in the database but for the review. */
async function listNewest(db: Db, clinicId: string): Promise<Map<string, NewestVersion>> {
  const rows = await db.$queryRaw<NewestVersion[]>`
    SELECT DISTINCT ON ("prescriptionId") "prescriptionId", "issuedAt",
      program->>'reviewOn' AS "reviewOn"
    FROM "PrescriptionVersion" WHERE "clinicId" = ${clinicId}::uuid
    ORDER BY "prescriptionId", number DESC`;
  return new Map(rows.map((row) => [row.prescriptionId, row]));
}

/** The clinic's patients at whom somebody should look, by name; `patientId`: only this one. */
export async function listAttention(
  db: Db,
  actor: Actor,
  { now, patientId }: { now: Date; patientId?: string },
): Promise<NeedyPatient[]> {
  if (patientId !== undefined && !isRowId(patientId)) return [];
  const { clinicId } = actor;
  const newest = await listNewest(db, clinicId);
  const { gate } = await db.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { gate: true },
  });
  const rows = await db.prescription.findMany({
    where: { clinicId, ...(patientId && { patientId }) },
    orderBy: [{ patient: { name: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      patientId: true,
      patient: { select: { name: true } },
      link: { select: { openedAt: true, failedTries: true, revokedAt: true, expiresAt: true } },
      reports: { where: { closedAt: null }, select: REPORT_AS_READ },
    },
  });
  return rows.flatMap(({ id, patient, link, reports, ...row }) => {
    const version = newest.get(id);
    if (!version) return [];
    const isAlive = link !== null && link.revokedAt === null && link.expiresAt > now;
    const concerns = listConcerns(
      {
        reports: reports.map(reportOf),
        reviewOn: version.reviewOn,
        issuedOn: clinicDay(version.issuedAt),
        // Where nothing is asked, nothing is shut.
        link: isAlive ? { ...link, failedTries: gate === 'none' ? 0 : link.failedTries } : null,
      },
      clinicDay(now),
    );
    return concerns.length === 0
      ? []
      : [{ patientId: row.patientId, name: patient.name, concerns }];
  });
}
