import 'server-only';
import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

type Holder = {
  pid: number;
  startedAt: string;
  /** Where the number counts: another container or machine gives the same one to somebody else. */
  place: string;
  /** Of this lock alone. */
  id: string;
};

const BEAT_MS = 5_000;
/** A holder elsewhere that has not been heard of for so long is gone. */
const SILENT_MS = 30_000;

/**
 * Keeps a second process off an embedded database: two of them silently lose each other's rows.
 * A lock whose process is gone, or whose number another process has since got, is taken over; one from another
 * container or machine once it has been silent for half a minute.
 *
 * @returns a function that gives the directory free.
 * @throws {Error} when a living process holds it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'in-use.json');
  const id = randomUUID();
  const { pid } = process;
  const own: Holder = { pid, startedAt: startOf(pid) ?? '', place: placeOf(), id };
  // Whole from its first moment: nobody meets an empty one.
  const draft = `${file}.${id}`;
  try {
    writeFileSync(draft, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    if (!takes(draft, file)) {
      moveAway(file, directory, `${draft}.gone`);
      if (!takes(draft, file)) throw new Error(sentenceOf(readHolder(file), directory));
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const isOwn = () => readHolder(file)?.id === id;
  const beat = setInterval(() => {
    // Where it is gone meanwhile there is nothing to keep: no reason for the server to end.
    if (isOwn()) utimes(file, new Date(), new Date(), () => undefined);
  }, BEAT_MS).unref();
  return () => {
    clearInterval(beat);
    if (isOwn()) rmSync(file, { force: true });
  };
}

function takes(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @throws {Error} when somebody living holds it. */
function moveAway(file: string, directory: string, gone: string): void {
  const before = readHolder(file);
  if (isLiving(before, file)) throw new Error(sentenceOf(before, directory));
  try {
    renameSync(file, gone);
  } catch {
    // Somebody else was quicker.
    return;
  }
  const moved = readHolder(gone);
  // Who took it over in between has it: it goes back.
  if (moved?.id !== before?.id) takes(gone, file);
  rmSync(gone, { force: true });
}

function isLiving(holder: Holder | null, file: string): boolean {
  if (holder && holder.place === placeOf()) return startOf(holder.pid) === holder.startedAt;
  const beatAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return beatAt !== undefined && Date.now() - beatAt < SILENT_MS;
}

function sentenceOf(holder: Holder | null, directory: string): string {
  return holder?.place === placeOf()
    ? `Another copy of Khayap (process ${holder.pid}) is using ${directory}. Stop it first.`
    : `Another copy of Khayap, in another container or on another machine, is using ${directory} or was a moment ago. Stop it, wait half a minute and try again.`;
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

const bootOf = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/** The machine as long as it runs, and the container; the machine's name where the system tells neither. */
function placeOf(): string {
  try {
    return `${bootOf()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
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
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return `${bootOf()} ${fields[19]}`;
  } catch {
    return '';
  }
}
