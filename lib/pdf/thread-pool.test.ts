import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { captureLog } from '@/tests/support/captured-log';
import { openThreadPool, PrintRefusedError } from './thread-pool';

const poolOf = (module: string, limits: { longestQueue?: number; timeLimit?: number } = {}) =>
  openThreadPool({
    filename: resolve(`tests/support/${module}.mjs`),
    mostThreads: 1,
    longestQueue: 1,
    timeLimit: 10_000,
    ...limits,
  });

test('one at work and one waiting is enough: a third is refused at once', async () => {
  const pool = poolOf('obedient-worker');
  const first = expect(pool.run('hang')).rejects.toThrow();
  const second = expect(pool.run('hang')).rejects.toThrow();
  await expect(pool.run('third')).rejects.toBeInstanceOf(PrintRefusedError);
  await pool.close();
  await Promise.all([first, second]);
});

test('what never ends is ended, and the next one is served', async () => {
  const pool = poolOf('obedient-worker', { timeLimit: 5000 });
  await expect(pool.run('hang')).rejects.toBeInstanceOf(PrintRefusedError);
  await expect(pool.run('next')).resolves.toBe('next');
  await pool.close();
});

test('what takes too much memory is ended, and the next one is served', async () => {
  const pool = poolOf('obedient-worker');
  await expect(pool.run('swell')).rejects.toBeInstanceOf(PrintRefusedError);
  await expect(pool.run('next')).resolves.toBe('next');
  await pool.close();
});

test('a thread that dies fails its own task and no other', async () => {
  const pool = poolOf('obedient-worker');
  await expect(pool.run('die')).rejects.toThrow(/exited/);
  await expect(pool.run('next')).resolves.toBe('next');
  await pool.close();
});

test('a thread that cannot start is reported and takes nothing else down', async () => {
  const lines = captureLog();
  const pool = poolOf('stillborn-worker', { timeLimit: 500 });
  await vi.waitFor(() => expect(lines).not.toEqual([]), { timeout: 20_000 });
  expect(lines[0]).toMatchObject({ level: 'error', event: 'print-thread.died', kind: 'Error' });
  await expect(pool.run('anything')).rejects.toBeInstanceOf(PrintRefusedError);
  await pool.close();
});
