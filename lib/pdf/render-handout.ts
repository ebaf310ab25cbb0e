import 'server-only';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Handout } from '@/lib/handout/handout';
import { openPrintCache, type PrintCache } from './print-cache';
import type { PrintOptions } from './print-options';
import { openThreadPool, type ThreadPool } from './thread-pool';

/** A processor stays free for everybody who does not print. */
const MOST_THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Outlive a hot reload, which would otherwise leave threads behind and draw all anew. */
const kept = globalThis as { khayapPrintPool?: ThreadPool; khayapPrints?: PrintCache };

function pool(): ThreadPool {
  kept.khayapPrintPool ??= openThreadPool({
    // Built by build-worker.mjs; looked up when first needed, so that no bundler follows it.
    filename: join(/* turbopackIgnore: true */ process.cwd(), 'dist', 'pdf-worker.mjs'),
    mostThreads: MOST_THREADS,
    longestQueue: 20,
    timeLimit: 20_000,
  });
  return kept.khayapPrintPool;
}

/**
 * The handout as PDF, drawn on a thread of its own unless it is kept ready under its tag, which names all that its
 * bytes follow from. Whether somebody may have it is asked before, every time.
 *
 * @throws {PrintRefusedError} when too many wait or it takes too long.
 */
export function renderHandoutPdf(
  findHandout: () => Promise<Handout>,
  { tag, options }: { tag: string; options: PrintOptions },
): Promise<Uint8Array<ArrayBuffer>> {
  kept.khayapPrints ??= openPrintCache();
  return kept.khayapPrints.get(tag, async () => {
    const handout = await findHandout();
    return (await pool().run({ handout, options })) as Uint8Array<ArrayBuffer>;
  });
}
