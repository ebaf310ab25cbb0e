import type { ShortcutId } from '@/components/shortcuts/shortcut-table';

/** Something to do or a screen to open, in the words of both languages. */
export type Command = {
  id: string;
  /** In the screen's language. */
  title: string;
  /** What it is found by, in Thai and English, lower case. */
  words: string;
  shortcut?: ShortcutId;
} & (
  | { kind: 'open'; href: string }
  /** A form of the server: the value goes under the name. */
  | { kind: 'choose'; what: 'language' | 'theme'; value: string }
  | { kind: 'sign-out' }
  | { kind: 'shortcuts' }
);

/** A patient's address, whatever of it is open. */
const OF_PATIENT = /^\/patients\/([0-9a-f-]{36})(?:\/|$)/;

/** The patient of an address; `null` where it is about none or about all. */
export function patientOfPath(path: string): string | null {
  return OF_PATIENT.exec(path)?.[1] ?? null;
}

/** Whether every word that is typed stands in what a command is found by. */
export function isFoundBy({ words }: Pick<Command, 'words'>, query: string): boolean {
  const typed = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return typed.every((word) => words.includes(word));
}
