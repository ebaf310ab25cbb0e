export type LogLine = Record<string, unknown> & { event: string };

/** Each line of a server's log, once it has greeted. @throws for one that is not JSON. */
export function readLog(written: string): LogLine[] {
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
