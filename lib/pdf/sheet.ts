import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import type { PrintOptions } from './print-options';
import type { PrintStyle } from './print-style';

/**
 * `tight`: three exercises on one page, so that rules run on in one paragraph; `roomy`: so few that the pictures
 * grow.
 */
export type Density = 'roomy' | 'usual' | 'tight';

/** The clinic's own pictures, by hash; pixels. */
export type PrintedPictures = Readonly<
  Record<string, { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }>
>;

/** What every part of one printed sheet is drawn with. */
export type Sheet = {
  language: Language;
  person: Person;
  print: PrintStyle;
  density: Density;
  /** What the clinic has paused since the issue, and the phone to call; `null` = nothing. */
  paused: PrintOptions['paused'] | null;
  pictures: PrintedPictures;
};
