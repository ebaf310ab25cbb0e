import 'server-only';
import { join } from 'node:path';
import type { Handout } from '@/lib/handout/handout';
import type { PrintOptions } from './print-options';
import { openThreadPool, type ThreadPool } from './thread-pool';

/** Outlives a hot reload, which would otherwise leave its threads behind. */
const kept = globalThis as { khayapPrintPool?: ThreadPool };

function pool(): ThreadPool {
  kept.khayapPrintPool ??= openThreadPool({
    // Built by build-worker.mjs; looked up when first needed, so that no bundler follows it.
    filename: join(/* turbopackIgnore: true */ process.cwd(), 'dist', 'pdf-worker.mjs'),
    mostThreads: 2,
    longestQueue: 20,
    timeLimit: 20_000,
  });
  return kept.khayapPrintPool;
}

/**
 * Draws a handout as PDF on a thread of its own; the same handout gives the same bytes.
 *
 * @throws {PrintRefusedError} when too many wait or it takes too long.
 */
export async function renderHandoutPdf(handout: Handout, options: PrintOptions): Promise<Buffer> {
  const bytes = (await pool().run({ handout, options })) as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
