import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Handout } from '@/lib/handout/handout';
import { openPrintCache, type PrintCache } from './print-cache';
import type { PrintOptions } from './print-options';
import type { PrintedPictures } from './sheet';
import { openThreadPool, type ThreadPool } from './thread-pool';

/** A processor stays free for everybody who does not print. */
const MOST_THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Built by build-worker.mjs; looked up when first needed, so that no bundler follows it. */
const workerFile = () => join(/* turbopackIgnore: true */ process.cwd(), 'dist', 'pdf-worker.mjs');

/** Outlive a hot reload, which would otherwise leave threads behind and draw all anew. */
const kept = globalThis as {
  khayapPrintPool?: ThreadPool;
  khayapPrints?: PrintCache;
  khayapPrinter?: Buffer;
};

function pool(): ThreadPool {
  kept.khayapPrintPool ??= openThreadPool({
    filename: workerFile(),
    mostThreads: MOST_THREADS,
    longestQueue: 20,
    timeLimit: 20_000,
  });
  return kept.khayapPrintPool;
}

/**
 * Names the bytes of a print by all that they follow from: what is printed, and the program that draws it, so that
 * a release that draws anew names them anew.
 */
export function tagOfPrint(printed: unknown): string {
  kept.khayapPrinter ??= createHash('sha256').update(readFileSync(workerFile())).digest();
  const hash = createHash('sha256').update(kept.khayapPrinter).update(JSON.stringify(printed));
  return hash.digest('hex').slice(0, 32);
}

/**
 * The handout as PDF, drawn on a thread of its own unless it is kept ready under its tag (`tagOfPrint`).
 * Whether somebody may have it is asked before, every time.
 *
 * @throws {PrintRefusedError} when too many wait or it takes too long.
 */
export function renderHandoutPdf(
  findHandout: () => Promise<Handout>,
  {
    tag,
    options,
    findPictures = async () => ({}),
  }: {
    tag: string;
    options: PrintOptions;
    /** The uploaded pictures it shows; none unless given. */
    findPictures?: (handout: Handout) => Promise<PrintedPictures>;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  kept.khayapPrints ??= openPrintCache();
  return kept.khayapPrints.get(tag, async () => {
    const handout = await findHandout();
    const pictures = await findPictures(handout);
    return (await pool().run({ handout, options, pictures })) as Uint8Array<ArrayBuffer>;
  });
}
