import { useTranslations } from 'next-intl';
import type { Swap } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import {
  addEntries,
  addEntry,
  newEntry,
  removeEntry,
  swapEntry,
} from '@/lib/prescription/edit-program';
import type { ProgramEntry } from '@/lib/prescription/program';
import { cardTitleId, UNDO_ID } from './element-ids';
import { type DraftWriter, stepOf } from './use-draft-history';

export type ListActs = {
  add: (choice: VariantChoice) => void;
  addSet: (set: number) => void;
  addAll: (entries: readonly ProgramEntry[]) => void;
  /** Another program in the place of this one, such as a template. */
  replaceAll: (entries: readonly ProgramEntry[]) => void;
  remove: (variant: string) => void;
  swap: (variant: string, swap: Swap) => void;
};

const entryOf = (choice: VariantChoice) => newEntry({ ...choice, variant: choice.id });

/** Which exercises the program holds. */
export function useListActs(
  { draft, nameOf, take, announce, focusLater }: DraftWriter,
  choices: readonly Choice[],
): ListActs {
  const t = useTranslations('prescribe.announce');
  const numberOf = (variant: string) =>
    draft.entries.findIndex((entry) => entry.variant === variant) + 1;
  return {
    add(choice) {
      take(stepOf('add', choice.id), (before) => addEntry(before, entryOf(choice)));
      announce(t('added', { name: nameOf(choice.id), number: draft.entries.length + 1 }));
    },
    addSet(set) {
      const entries = choices
        .filter((choice) => choice.set === set)
        .flatMap((choice) => choice.variants.filter(({ id }) => id === choice.defaultVariant))
        .map(entryOf);
      take(stepOf('add'), (before) => addEntries(before, entries));
      announce(t('addedSet', { number: set }));
    },
    addAll(entries) {
      take(stepOf('add'), (before) => addEntries(before, entries));
      const names = entries.map(({ variant }) => nameOf(variant)).join(', ');
      announce(t('addedAll', { names }));
    },
    replaceAll(entries) {
      take(stepOf('replace'), (before) => addEntries({ ...before, entries: [] }, entries));
      announce(t('replaced', { count: entries.length }));
    },
    remove(variant) {
      take(stepOf('remove', variant), (before) => removeEntry(before, variant));
      announce(t('removed', { name: nameOf(variant) }));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
    swap(variant, { id, variant: other, dose }) {
      const entry = newEntry({ exercise: id, variant: other, dose });
      take(stepOf('swap', other), (before) => swapEntry(before, variant, entry));
      announce(t('swapped', { name: nameOf(other), number: numberOf(variant) }));
      focusLater(cardTitleId(other));
    },
  };
}
