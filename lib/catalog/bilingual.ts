import { z } from 'zod';

export const Language = z.enum(['en', 'th']);
export type Language = z.infer<typeof Language>;

/** The repetition mark never begins a line: the space before it is one that does not break. */
const keepRepetitionMark = (text: string) => text.replaceAll(' ๆ', '\u00a0ๆ');

/** A text in both languages of the product. Neither may be empty: a missing translation is refused. */
export const Bilingual = z.strictObject({
  en: z.string().min(1),
  th: z.string().min(1).overwrite(keepRepetitionMark),
});
export type Bilingual = z.infer<typeof Bilingual>;
