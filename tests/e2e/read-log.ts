import { readFileSync } from 'node:fs';

export type LogLine = Record<string, unknown> & { event: string };

/** Each line of a server's log, once it has greeted. @throws for one that is not JSON. */
export function readLog(written: string): LogLine[] {
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Of the server under test, from when the demonstration has greeted with its sign-in and its link. */
export function linesSoFar(): LogLine[] {
  const [, written = ''] = readFileSync('.khayap/e2e/server.log', 'utf8').split('Ctrl+C.');
  // The last line may be half written.
  return readLog(written.slice(0, written.lastIndexOf('\n') + 1));
}
