import { z } from 'zod';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';

export const Role = z.enum(['administrator', 'physiatrist', 'therapist']);
export type Role = z.infer<typeof Role>;

/** Whoever acts, as the session says; `clinicId` comes from here and from nowhere else. */
export type Actor = {
  userId: string;
  clinicId: string;
  role: Role;
  name: string;
  title: string;
  /** Professional licence number; empty when the role has none. */
  licence: string;
  /** Of the clinic's screens; `null` = as the browser asks. */
  language: Language | null;
  /** `logo`: the hash of its picture; `null` = none. */
  clinic: { name: Bilingual; phone: string; logo: string | null };
};
