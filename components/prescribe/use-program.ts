import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { Swap } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import {
  addEntries,
  addEntry,
  changeDose,
  changeEntry,
  type EntryChange,
  moveEntry,
  newEntry,
  removeEntry,
  swapEntry,
} from '@/lib/prescription/edit-program';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';

export type ProgramActs = {
  add: (choice: VariantChoice) => void;
  addSet: (set: number) => void;
  addAll: (entries: readonly ProgramEntry[]) => void;
  remove: (variant: string) => void;
  /** `null`: nothing to take back. */
  undo: (() => void) | null;
  move: (variant: string, by: -1 | 1) => void;
  swap: (variant: string, swap: Swap) => void;
  dose: (variant: string, change: Partial<Dose>) => void;
  entry: (variant: string, change: EntryChange) => void;
  /** Several cautions read at once. */
  acknowledge: (variants: readonly string[]) => void;
  change: (change: Partial<Omit<PrescriptionDraft, 'entries'>>) => void;
};

type Removed = { entry: ProgramEntry; index: number };

/** Where the focus goes once the list has changed under it. */
function useFocusLater() {
  const target = useRef<string | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    document.getElementById(target.current)?.focus();
    target.current = null;
  });
  return (id: string) => {
    target.current = id;
  };
}

export const cardTitleId = (variant: string) => `program-${variant}`;
export const moveButtonId = (variant: string, by: -1 | 1) =>
  `move-${by < 0 ? 'up' : 'down'}-${variant}`;
export const UNDO_ID = 'undo-remove';

/** The program being written, every way to change it, and what a screen reader is told of it. */
export function useProgram(
  initial: PrescriptionDraft,
  choices: readonly Choice[],
  language: Language,
) {
  const t = useTranslations('prescribe.announce');
  const [draft, setDraft] = useState(initial);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [announcement, announce] = useState('');
  const focusLater = useFocusLater();
  const all = choices.flatMap(({ variants }) => variants);
  const nameOf = (variant: string) => all.find(({ id }) => id === variant)?.name[language] ?? '';
  const indexOf = (variant: string) =>
    draft.entries.findIndex((entry) => entry.variant === variant);

  const acts: ProgramActs = {
    add(choice) {
      const entry = newEntry({ ...choice, variant: choice.id });
      setDraft(addEntry(draft, entry));
      announce(t('added', { name: nameOf(choice.id), number: draft.entries.length + 1 }));
    },
    addSet(set) {
      const defaults = choices
        .filter((choice) => choice.set === set)
        .flatMap(({ defaultVariant }) => all.find(({ id }) => id === defaultVariant) ?? []);
      const entries = defaults.map((choice) => newEntry({ ...choice, variant: choice.id }));
      setDraft(addEntries(draft, entries));
      announce(t('addedSet', { number: set }));
    },
    addAll(entries) {
      setDraft(addEntries(draft, entries));
      const names = entries.map(({ variant }) => nameOf(variant)).join(', ');
      announce(t('addedAll', { names }));
    },
    remove(variant) {
      const index = indexOf(variant);
      const entry = draft.entries[index];
      if (!entry) return;
      setRemoved({ entry, index });
      setDraft(removeEntry(draft, variant));
      announce(t('removed', { name: nameOf(variant) }));
      focusLater(UNDO_ID);
    },
    undo:
      removed &&
      (() => {
        const { entry, index } = removed;
        setDraft(addEntry(draft, entry, index));
        setRemoved(null);
        announce(t('undone', { name: nameOf(entry.variant), number: index + 1 }));
        focusLater(cardTitleId(entry.variant));
      }),
    move(variant, by) {
      const to = indexOf(variant) + by;
      if (to < 0 || to >= draft.entries.length) return;
      setDraft(moveEntry(draft, variant, by));
      announce(t('moved', { name: nameOf(variant), number: to + 1 }));
      focusLater(moveButtonId(variant, by));
    },
    swap(variant, { id, variant: other, dose }) {
      const entry = newEntry({ exercise: id, variant: other, dose });
      setDraft(swapEntry(draft, variant, entry));
      announce(t('swapped', { name: nameOf(other), number: indexOf(variant) + 1 }));
      focusLater(cardTitleId(other));
    },
    dose: (variant, change) => setDraft((before) => changeDose(before, variant, change)),
    entry: (variant, change) => setDraft((before) => changeEntry(before, variant, change)),
    acknowledge: (variants) =>
      setDraft((before) =>
        variants.reduce((one, id) => changeEntry(one, id, { acknowledged: true }), before),
      ),
    change: (change) => setDraft((before) => ({ ...before, ...change })),
  };
  return { draft, show: setDraft, acts, announcement };
}
