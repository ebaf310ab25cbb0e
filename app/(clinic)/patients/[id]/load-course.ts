import 'server-only';
import type { Actor } from '@/lib/db/actor';
import { listAttention } from '@/lib/db/attention';
import { db } from '@/lib/db/client';
import { findCourse } from '@/lib/db/course';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { listReports } from '@/lib/db/patient-reports';

/** What was issued to a patient, how it goes, and what of it waits for somebody. */
export async function loadCourse(actor: Actor, patientId: string, now: Date) {
  const database = await db();
  const prescription = await findPrescriptionOf(database, actor, patientId);
  const course = await findCourse(database, actor, { patientId, now });
  const attention = await listAttention(database, actor, { now, patientId, atMost: 1 });
  const { clinicId } = actor;
  const reports = prescription
    ? await listReports(database, { clinicId, prescriptionId: prescription.id })
    : [];
  return {
    prescription,
    course,
    concerns: attention.patients[0]?.concerns ?? [],
    answered: reports.filter(({ closed }) => closed !== null),
  };
}
