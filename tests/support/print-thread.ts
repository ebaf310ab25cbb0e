import { resolve } from 'node:path';
import type { Handout } from '@/lib/handout/handout';
import type { PrintOptions } from '@/lib/pdf/print-options';
import type { PrintedPictures } from '@/lib/pdf/sheet';
import { openThreadPool } from '@/lib/pdf/thread-pool';

export const LINK = 'https://clinic.example/h/0123456789abcdefghjkmnpqrstvwxyz';

/** A thread of its own with fresh fonts, which draws one handout after the other. */
export function openPrintThread() {
  const pool = openThreadPool({
    filename: resolve('dist/pdf-worker.mjs'),
    mostThreads: 1,
    longestQueue: 100,
    timeLimit: 120_000,
  });
  return {
    print: async (
      handout: Handout,
      choice: Partial<PrintOptions> = {},
      pictures: PrintedPictures = {},
    ) => (await pool.run({ handout, options: { url: LINK, ...choice }, pictures })) as Uint8Array,
    close: () => pool.close(),
  };
}
