import { notFound, redirect } from 'next/navigation';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKept } from '@/lib/db/merged-records';
import { noteVisit, type PatientScreen } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import type { PatientRecord } from '@/lib/patient/patient-input';

/** The clinic's patient of an address, see `leaveForKept` for whoever is none. */
export async function loadPatient(
  actor: Actor,
  id: string,
  screen: PatientScreen,
): Promise<PatientRecord> {
  const database = await db();
  const patient = await findPatient(database, actor, id);
  if (!patient) return leaveForKept(actor, id);
  await noteVisit(database, actor, { patientId: id, screen, now: new Date() });
  return patient;
}

/**
 * From the address of a record that was merged to the one that was kept; whatever else is no patient of the clinic gets
 * the same answer as another clinic's.
 */
export async function leaveForKept(actor: Actor, id: string): Promise<never> {
  const keptId = await findKept(await db(), actor, id);
  return keptId === null ? notFound() : redirect(`/patients/${keptId}`);
}
