import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';

/** `both`: the whole sheet in Thai, then the whole sheet in English. */
export const PrintLanguage = z.union([Language, z.literal('both')]);
export type PrintLanguage = z.infer<typeof PrintLanguage>;

/** In which a patient's handout may be: theirs stays a choice, also where the clinic no longer offers it. */
export function offeredLanguages(ofClinic: readonly Language[], own: Language): Language[] {
  return (['th', 'en'] as const).filter((each) => ofClinic.includes(each) || each === own);
}

/** What may be printed of these: with two, also both on one print. */
export function offeredPrints(languages: readonly Language[]): PrintLanguage[] {
  return languages.length > 1 ? [...languages, 'both'] : [...languages];
}

/** `large`: steps in 14 pt instead of 12. */
export const PrintSize = z.enum(['normal', 'large']);
export type PrintSize = z.infer<typeof PrintSize>;
