import 'server-only';
import { join } from 'node:path';
import Piscina from 'piscina';
import type { Handout } from '@/lib/handout/handout';
import type { PrintOptions } from './draw-handout';

/** Too many prints wait already; ask again later. */
export class PdfQueueFullError extends Error {}

const LONGEST_QUEUE = 20;
const TIME_LIMIT_MS = 20_000;

/** Outlives a hot reload, which would otherwise leave its threads behind. */
const kept = globalThis as { khayapPdfPool?: Piscina };

function pool(): Piscina {
  kept.khayapPdfPool ??= new Piscina({
    // Built by build-worker.mjs; looked up when first needed, so that no bundler follows it.
    filename: join(/* turbopackIgnore: true */ process.cwd(), 'dist', 'pdf-worker.mjs'),
    minThreads: 1,
    maxThreads: 2,
    maxQueue: LONGEST_QUEUE,
    idleTimeout: 60_000,
    // Not the server's own flags: under its React conditions the PDF engine does not start.
    execArgv: [],
  });
  return kept.khayapPdfPool;
}

/**
 * Draws a handout as PDF on a thread of its own; the same handout gives the same bytes.
 *
 * @throws {PdfQueueFullError} when too many wait.
 * @throws {Error} when it takes longer than the time limit; the thread is ended.
 */
export async function renderHandoutPdf(handout: Handout, options: PrintOptions): Promise<Buffer> {
  const threads = pool();
  if (threads.queueSize >= LONGEST_QUEUE) {
    throw new PdfQueueFullError('Too many prints are waiting.');
  }
  const bytes: Uint8Array = await threads.run(
    { handout, options },
    { signal: AbortSignal.timeout(TIME_LIMIT_MS) },
  );
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
