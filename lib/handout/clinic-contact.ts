import type { Bilingual } from '@/lib/catalog/bilingual';
import type { OpeningHours } from './opening-hours';

/** Whom a patient calls, as the clinic says it now; a handout freezes only name and phone. */
export type ClinicContact = {
  name: Bilingual;
  phone: string;
  /** Shown before the clinic's phone when something cannot wait; 1669 in Thailand. */
  emergencyNumber: string;
  /** `null`: never stated. */
  openingHours: OpeningHours | null;
};
