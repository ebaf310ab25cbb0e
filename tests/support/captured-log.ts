import { openLog } from '@/lib/log/log';

type Line = Record<string, unknown> & { level: string; event: string };

/** What the server says from here on, instead of on the standard output. */
export function captureLog(): Line[] {
  const lines: Line[] = [];
  const log = openLog('debug', { write: (line) => lines.push(JSON.parse(line)) });
  Object.assign(globalThis, { khayapLog: log });
  return lines;
}
