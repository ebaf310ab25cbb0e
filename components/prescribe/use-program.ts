import type { Language } from '@/lib/catalog/bilingual';
import type { Choice } from '@/lib/prescription/choices';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { type EntryActs, entryActs, type PatientCheck } from './entry-acts';
import { useDraftHistory } from './use-draft-history';
import { type ListActs, useListActs } from './use-list-acts';
import { type OrderActs, useOrderActs } from './use-order-acts';

export type ProgramActs = ListActs &
  OrderActs &
  EntryActs & {
    /** `null`: nothing to take back, or nothing that was taken back. */
    undo: (() => void) | null;
    redo: (() => void) | null;
  };

type ProgramSource = PatientCheck & {
  choices: readonly Choice[];
  language: Language;
};

/** The program being written, every way to change it and to take a change back, and what a screen reader is told. */
export function useProgram(
  initial: PrescriptionDraft,
  { choices, language, ...check }: ProgramSource,
) {
  const all = choices.flatMap(({ variants }) => variants);
  const nameOf = (variant: string) => all.find(({ id }) => id === variant)?.name[language] ?? '';
  const { writer, undo, redo, show, announcement } = useDraftHistory(initial, nameOf);
  const acts: ProgramActs = {
    ...useListActs(writer, choices),
    ...useOrderActs(writer),
    ...entryActs(writer, check),
    undo,
    redo,
  };
  return { draft: writer.draft, show, acts, announcement };
}
