import 'server-only';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Holder = { pid: number; startedAt: string };

/**
 * Keeps a second process off an embedded database: two of them silently lose each other's rows.
 * A lock whose process is gone, or whose number another process has since got, is taken over.
 *
 * @returns a function that gives the directory free.
 * @throws {Error} when a living process holds it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'in-use.json');
  const own = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) ?? '' });
  try {
    writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const holder = readHolder(file);
    if (holder && startOf(holder.pid) === holder.startedAt) {
      throw new Error(
        `Another copy of Khayap (process ${holder.pid}) is using ${directory}. Stop it first.`,
        { cause },
      );
    }
    rmSync(file, { force: true });
    writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
  }
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Which boot, and when in it a process started; empty where the system does not tell; `null` = no such process. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return `${boot} ${fields[19]}`;
  } catch {
    return '';
  }
}
