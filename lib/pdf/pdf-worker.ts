import { constants, getPriority, setPriority } from 'node:os';
import type { Handout } from '@/lib/handout/handout';
import { drawHandout } from './draw-handout';
import type { PrintOptions } from './print-options';
import type { PrintedPictures } from './sheet';

// On Linux this is the thread's own: who waits for a page goes before who waits for a print.
if (process.platform === 'linux') {
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}

/** What a thread of the pool runs; bundled by build-worker.mjs. */
export default function drawInWorker({
  handout,
  options,
  pictures,
}: {
  handout: Handout;
  options: PrintOptions;
  pictures: PrintedPictures;
}): Promise<Uint8Array> {
  return drawHandout(handout, options, pictures);
}
