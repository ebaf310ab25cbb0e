import type { Handout } from '@/lib/handout/handout';
import { drawHandout } from './draw-handout';
import type { PrintOptions } from './print-options';

/** What a thread of the pool runs; bundled by build-worker.mjs. */
export default function drawInWorker({
  handout,
  options,
}: {
  handout: Handout;
  options: PrintOptions;
}): Promise<Uint8Array> {
  return drawHandout(handout, options);
}
