import { z } from 'zod';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';
import type { Pause } from '@/lib/handout/recall-pause';

export const Paper = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof Paper>;

/** What somebody who prints may choose. */
export type PrintChoice = {
  language: PrintLanguage;
  paper: Paper;
  size: PrintSize;
};

export type PrintOptions = Partial<PrintChoice> & {
  /** Absolute address of the patient's link, to which the QR code adds the version; `null`: nothing was issued yet. */
  url: string | null;
  /** The same link, short enough to type; `null` = there is none. */
  shortUrl?: string | null;
  /** What the clinic has paused since the issue, and the phone to call; absent = nothing. */
  paused?: Pause & { phone: string };
  /** Marks every page as a demonstration. */
  isDemo?: boolean;
};

/** What a print says of it: nothing, unless something rests. */
export const pausedOnPrint = (pause: Pause, phone: string): Pick<PrintOptions, 'paused'> =>
  pause.isRecalled || pause.recalled.length > 0 ? { paused: { ...pause, phone } } : {};

/** Width and height, points. */
export const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
};
