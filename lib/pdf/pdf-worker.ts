import { constants, getPriority, setPriority } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Handout } from '@/lib/handout/handout';
import { drawHandout } from './draw-handout';
import type { PrintOptions } from './print-options';
import type { PrintedPictures } from './sheet';

// On Linux this is the thread's own: who waits for a page goes before who waits for a print.
if (process.platform === 'linux') {
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}

/** What a thread of the pool runs; bundled by build-worker.mjs. */
export default async function drawInWorker({
  handout,
  options,
  pictures,
}: {
  handout: Handout;
  options: PrintOptions;
  pictures: PrintedPictures;
}): Promise<Uint8Array> {
  const bytes = await drawHandout(handout, options, pictures);
  // The engine keeps a file until the turn of the event loop is over: prints that follow each other would add up.
  await setImmediate();
  return bytes;
}
