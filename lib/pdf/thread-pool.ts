import 'server-only';
import Piscina from 'piscina';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';

/** Not drawn: too many wait already, or it took too long or too much memory. The same request may succeed later. */
export class PrintRefusedError extends Error {}

/** A render takes a second or two. */
export const PRINT_AGAIN = { 'Retry-After': '5' } as const;

type Limits = {
  /** A module whose default export does one task. */
  filename: string;
  mostThreads: number;
  /** Tasks that may wait beside those at work. */
  longestQueue: number;
  /** Milliseconds from asking to answering. */
  timeLimit: number;
};

export type ThreadPool = {
  /** @throws {PrintRefusedError} at the cap of the queue, and at the limits of time and memory, when the thread is ended. */
  run(task: unknown): Promise<unknown>;
  close(): Promise<void>;
};

export function openThreadPool({
  filename,
  mostThreads,
  longestQueue,
  timeLimit,
}: Limits): ThreadPool {
  const threads = new Piscina({
    filename,
    minThreads: 1,
    maxThreads: mostThreads,
    idleTimeout: 60_000,
    // A thread that waits for its next task by blocking itself never comes to what the PDF engine leaves for later,
    // and keeps every file it ever drew.
    atomics: 'disabled',
    // Not the server's own flags: under its React conditions the PDF engine does not start.
    execArgv: [],
    // The longest print takes less than 200 MB with the rest of the process: what asks for more is ended.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  });
  // A thread that dies between two tasks would end the whole server if nobody listened.
  threads.on('error', (error) => log().error(describeError(error), 'print-thread.died'));
  return {
    async run(task) {
      if (threads.queueSize >= longestQueue) throw new PrintRefusedError('Too many prints wait.');
      const signal = AbortSignal.timeout(timeLimit);
      try {
        return await threads.run(task, { signal });
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') {
          throw new PrintRefusedError('It took too much memory.', { cause: error });
        }
        if (signal.aborted) throw new PrintRefusedError('It took too long.', { cause: error });
        throw error;
      }
    },
    close: () => threads.destroy(),
  };
}
