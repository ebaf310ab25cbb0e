import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';

/** `both`: the whole sheet in Thai, then the whole sheet in English. */
export const PrintLanguage = z.union([Language, z.literal('both')]);
export type PrintLanguage = z.infer<typeof PrintLanguage>;

/** `large`: steps in 14 pt instead of 12. */
export const PrintSize = z.enum(['normal', 'large']);
export type PrintSize = z.infer<typeof PrintSize>;
