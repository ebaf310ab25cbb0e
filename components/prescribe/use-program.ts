import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { Swap } from '@/lib/contraindications/finding';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import {
  type DraftHistory,
  redoStep,
  type Step,
  type StepKind,
  startHistory,
  takeStep,
  undoStep,
} from '@/lib/prescription/draft-history';
import {
  joinPhases,
  moveEntry,
  moveToPhase,
  placeEntry,
  splitIntoPhases,
} from '@/lib/prescription/edit-phases';
import {
  addEntries,
  addEntry,
  changeDose,
  changeEntry,
  type EntryChange,
  newEntry,
  removeEntry,
  swapEntry,
} from '@/lib/prescription/edit-program';
import { type Overriding, overrideEntry } from '@/lib/prescription/override-entry';
import { phaseCount } from '@/lib/prescription/phases';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import { useFocusLater } from './use-focus-later';
import { useStepWords } from './use-step-words';

export type ProgramActs = {
  add: (choice: VariantChoice) => void;
  addSet: (set: number) => void;
  addAll: (entries: readonly ProgramEntry[]) => void;
  /** Another program in the place of this one, such as a template. */
  replaceAll: (entries: readonly ProgramEntry[]) => void;
  remove: (variant: string) => void;
  /** `null`: nothing to take back, or nothing that was taken back. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  move: (variant: string, by: -1 | 1) => void;
  swap: (variant: string, swap: Swap) => void;
  dose: (variant: string, change: Partial<Dose>) => void;
  entry: (variant: string, change: EntryChange) => void;
  /** Prescribed despite a finding, as the reason promises. */
  override: (variant: string, to: Overriding) => void;
  /** Over weeks, at most four at a time; or all at once again. */
  split: () => void;
  join: () => void;
  /** Into another phase; a full one takes no more. */
  toPhase: (variant: string, phase: number) => void;
  /** To the place of another exercise. */
  place: (variant: string, over: string) => void;
  /** Several cautions read at once. */
  acknowledge: (variants: readonly string[]) => void;
  change: (change: Partial<Omit<PrescriptionDraft, 'entries'>>) => void;
};

export const cardTitleId = (variant: string) => `program-${variant}`;
export const moveButtonId = (variant: string, by: -1 | 1) =>
  `move-${by < 0 ? 'up' : 'down'}-${variant}`;
export const UNDO_ID = 'undo-step';

/** A step of one exercise that typing or stepping goes on with; `part` as in `Step`. */
function entryStep(variant: string, change: EntryChange): Step {
  if (change.note !== undefined) return { kind: 'note', variant, part: 'note' };
  if (change.override !== undefined) return { kind: 'override-undo', variant, part: null };
  const kind = change.acknowledged ? 'acknowledge' : 'acknowledge-undo';
  return { kind, variant, part: null };
}

/** The program being written, every way to change it and to take a change back, and what a screen reader is told. */
export function useProgram(
  initial: PrescriptionDraft,
  choices: readonly Choice[],
  language: Language,
) {
  const t = useTranslations('prescribe.announce');
  const [history, setHistory] = useState(() => startHistory(initial));
  const [announcement, setAnnouncement] = useState('');
  const focusLater = useFocusLater();
  const { draft } = history;
  const all = choices.flatMap(({ variants }) => variants);
  const nameOf = (variant: string) => all.find(({ id }) => id === variant)?.name[language] ?? '';
  const wordsOf = useStepWords(nameOf);
  const indexOf = (variant: string) =>
    draft.entries.findIndex((entry) => entry.variant === variant);

  /** The same words twice in a row are said twice only if something in them differs. */
  const announce = (words: string) =>
    setAnnouncement((before) => (before === words ? `${words}\u00a0` : words));

  /** Changes follow each other faster than the screen is drawn: each starts from what is there by then. */
  function take(step: Step, change: (before: PrescriptionDraft) => PrescriptionDraft) {
    setHistory((before) => takeStep(before, change(before.draft), step));
  }
  const takeOne = (kind: StepKind, variant: string | null = null) => ({
    kind,
    variant,
    part: null,
  });

  function turn(to: DraftHistory, words: 'undone' | 'redone', step: Step) {
    setHistory(to);
    announce(t(words, { what: wordsOf(step) }));
    focusLater(UNDO_ID, { onlyIfLost: true });
  }
  const [last, next] = [history.past.at(-1), history.future.at(-1)];

  const acts: ProgramActs = {
    add(choice) {
      const entry = newEntry({ ...choice, variant: choice.id });
      take(takeOne('add', choice.id), (before) => addEntry(before, entry));
      announce(t('added', { name: nameOf(choice.id), number: draft.entries.length + 1 }));
    },
    addSet(set) {
      const defaults = choices
        .filter((choice) => choice.set === set)
        .flatMap(({ defaultVariant }) => all.find(({ id }) => id === defaultVariant) ?? []);
      const entries = defaults.map((choice) => newEntry({ ...choice, variant: choice.id }));
      take(takeOne('add'), (before) => addEntries(before, entries));
      announce(t('addedSet', { number: set }));
    },
    addAll(entries) {
      take(takeOne('add'), (before) => addEntries(before, entries));
      const names = entries.map(({ variant }) => nameOf(variant)).join(', ');
      announce(t('addedAll', { names }));
    },
    replaceAll(entries) {
      take(takeOne('replace'), (before) => addEntries({ ...before, entries: [] }, entries));
      announce(t('replaced', { count: entries.length }));
    },
    remove(variant) {
      take(takeOne('remove', variant), (before) => removeEntry(before, variant));
      announce(t('removed', { name: nameOf(variant) }));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
    undo: last ? () => turn(undoStep(history), 'undone', last.step) : null,
    redo: next ? () => turn(redoStep(history), 'redone', next.step) : null,
    move(variant, by) {
      const to = indexOf(variant) + by;
      if (to < 0 || to >= draft.entries.length) return;
      take(takeOne('move', variant), (before) => moveEntry(before, variant, by));
      announce(t('moved', { name: nameOf(variant), number: to + 1 }));
      focusLater(moveButtonId(variant, by));
    },
    swap(variant, { id, variant: other, dose }) {
      const entry = newEntry({ exercise: id, variant: other, dose });
      take(takeOne('swap', other), (before) => swapEntry(before, variant, entry));
      announce(t('swapped', { name: nameOf(other), number: indexOf(variant) + 1 }));
      focusLater(cardTitleId(other));
    },
    dose: (variant, change) =>
      take({ kind: 'dose', variant, part: Object.keys(change).join() }, (before) =>
        changeDose(before, variant, change),
      ),
    entry: (variant, change) =>
      take(entryStep(variant, change), (before) => changeEntry(before, variant, change)),
    override(variant, to) {
      take(takeOne('override', to.variant), (before) => overrideEntry(before, variant, to));
      focusLater(cardTitleId(to.variant), { onlyIfLost: true });
    },
    split() {
      take(takeOne('split'), splitIntoPhases);
      announce(t('split', { count: phaseCount(splitIntoPhases(draft).entries) }));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
    join() {
      take(takeOne('join'), joinPhases);
      announce(t('joined'));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
    toPhase(variant, phase) {
      take(takeOne('phase', variant), (before) => moveToPhase(before, variant, phase));
    },
    place(variant, over) {
      take(takeOne('move', variant), (before) => placeEntry(before, variant, over));
    },
    acknowledge: (variants) =>
      take(takeOne('acknowledge'), (before) =>
        variants.reduce((one, id) => changeEntry(one, id, { acknowledged: true }), before),
      ),
    change: (change) =>
      take({ kind: 'details', variant: null, part: Object.keys(change).join() }, (before) => ({
        ...before,
        ...change,
      })),
  };
  const show = (theirs: PrescriptionDraft) => setHistory(startHistory(theirs));
  return { draft, show, acts, announcement };
}
