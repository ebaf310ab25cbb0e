import 'server-only';
import Piscina from 'piscina';

/** Not drawn because too many wait already, or because it took too long: the same request may succeed later. */
export class PrintRefusedError extends Error {}

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
  /** @throws {PrintRefusedError} at the cap of the queue, and at the time limit, when the thread is ended. */
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
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  });
  // A thread that dies between two tasks would end the whole server if nobody listened.
  threads.on('error', (error) => console.error('A thread of the print pool died:', error));
  return {
    async run(task) {
      if (threads.queueSize >= longestQueue) throw new PrintRefusedError('Too many prints wait.');
      const signal = AbortSignal.timeout(timeLimit);
      try {
        return await threads.run(task, { signal });
      } catch (error) {
        if (signal.aborted) throw new PrintRefusedError('It took too long.', { cause: error });
        throw error;
      }
    },
    close: () => threads.destroy(),
  };
}
