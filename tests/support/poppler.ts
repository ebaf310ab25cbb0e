import { spawnSync } from 'node:child_process';

/** A second reader of our files, where the machine has it; `scripts/test.mjs` gets it or says that it is missing. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The text in the order of the file. */
export function readWithPoppler(bytes: Uint8Array): string {
  const { stdout, stderr, status } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
