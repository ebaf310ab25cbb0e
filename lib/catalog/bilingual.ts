import { z } from 'zod';

export const Language = z.enum(['en', 'th']);
export type Language = z.infer<typeof Language>;

/** A text in both languages of the product. Neither may be empty: a missing translation is refused. */
export const Bilingual = z.strictObject({ en: z.string().min(1), th: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;
