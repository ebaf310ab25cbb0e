import 'server-only';
import type { Transaction } from './client';

/** Whose course of exercises it is. @throws when the clinic has no such course. */
export async function patientOfCourse(
  tx: Transaction,
  { clinicId, prescriptionId }: { clinicId: string; prescriptionId: string },
): Promise<string> {
  const where = { clinicId, id: prescriptionId };
  const row = await tx.prescription.findFirstOrThrow({ where, select: { patientId: true } });
  return row.patientId;
}
