import 'server-only';
import type { ClinicContact } from '@/lib/handout/clinic-contact';
import type { Actor } from './actor';
import type { Db } from './client';
import { contactOf } from './links';

/** How patients reach the actor's clinic, as it says now. */
export async function requireContact(db: Db, { clinicId }: Actor): Promise<ClinicContact> {
  return contactOf(await db.clinic.findUniqueOrThrow({ where: { id: clinicId } }));
}
