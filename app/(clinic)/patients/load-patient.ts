import { notFound } from 'next/navigation';
import { after } from 'next/server';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import type { PatientRecord } from '@/lib/patient/patient-input';

/** The clinic's patient of an address; whatever is not one gets the same answer as another clinic's. */
export async function loadPatient(actor: Actor, id: string): Promise<PatientRecord> {
  const patient = (await findPatient(await db(), actor, id)) ?? notFound();
  noteVisitLater(actor, id);
  return patient;
}

/** After the page is sent: nobody waits for it. */
export function noteVisitLater(actor: Actor, patientId: string): void {
  const now = new Date();
  after(async () => noteVisit(await db(), actor, { patientId, now }));
}
