import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';
import type { Pause } from '@/lib/handout/recall-pause';

/** `both`: the whole sheet in Thai, then the whole sheet in English. */
export const PrintLanguage = z.union([Language, z.literal('both')]);
/** `large`: steps in 14 pt instead of 12. */
export const PrintSize = z.enum(['normal', 'large']);
export const Paper = z.enum(['a4', 'letter']);
export type PrintSize = z.infer<typeof PrintSize>;
export type Paper = z.infer<typeof Paper>;

/** What somebody who prints may choose. */
export type PrintChoice = {
  language: z.infer<typeof PrintLanguage>;
  paper: Paper;
  size: PrintSize;
};

export type PrintOptions = Partial<PrintChoice> & {
  /** Absolute address of the patient's link; the QR code adds the version to it. */
  url: string;
  /** The same link, short enough to type; `null` = there is none. */
  shortUrl?: string | null;
  /** What the clinic has paused since the issue, and the phone to call; absent = nothing. */
  paused?: Pause & { phone: string };
  /** Marks every page as a demonstration. */
  isDemo?: boolean;
};

/** Width and height, points. */
export const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};
