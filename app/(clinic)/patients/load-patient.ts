import { notFound, redirect } from 'next/navigation';
import { after } from 'next/server';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKept } from '@/lib/db/merged-records';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import type { PatientRecord } from '@/lib/patient/patient-input';

/**
 * The clinic's patient of an address; whatever is not one gets the same answer as another clinic's. One that was merged
 * leads to the record that was kept.
 */
export async function loadPatient(actor: Actor, id: string): Promise<PatientRecord> {
  const database = await db();
  const patient = await findPatient(database, actor, id);
  if (!patient) {
    const keptId = await findKept(database, actor, id);
    return keptId === null ? notFound() : redirect(`/patients/${keptId}`);
  }
  noteVisitLater(actor, id);
  return patient;
}

/** After the page is sent: nobody waits for it. */
export function noteVisitLater(actor: Actor, patientId: string): void {
  const now = new Date();
  after(async () => noteVisit(await db(), actor, { patientId, now }));
}
