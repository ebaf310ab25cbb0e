import { notFound } from 'next/navigation';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findPatient } from '@/lib/db/patients';
import type { PatientRecord } from '@/lib/patient/patient-input';

/** The clinic's patient of an address; whatever is not one gets the same answer as another clinic's. */
export async function loadPatient(actor: Actor, id: string): Promise<PatientRecord> {
  return (await findPatient(await db(), actor, id)) ?? notFound();
}
