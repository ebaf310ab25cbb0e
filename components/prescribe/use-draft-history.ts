import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  type DraftHistory,
  redoStep,
  type Step,
  startHistory,
  takeStep,
  undoStep,
} from '@/lib/prescription/draft-history';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { UNDO_ID } from './element-ids';
import { useFocusLater } from './use-focus-later';
import { useStepWords } from './use-step-words';

/** What every act on the program needs: the draft as drawn, and ways to change it, to say so and to move the focus. */
export type DraftWriter = {
  draft: PrescriptionDraft;
  nameOf: (variant: string) => string;
  /** Changes follow each other faster than the screen is drawn: each starts from what is there by then. */
  take: (step: Step, change: (before: PrescriptionDraft) => PrescriptionDraft) => void;
  announce: (words: string) => void;
  focusLater: ReturnType<typeof useFocusLater>;
};

/** A step of its own, about one exercise or, without one, about several. */
export const stepOf = (kind: Step['kind'], variant: string | null = null): Step => ({
  kind,
  variant,
  part: null,
});

/** The draft with everything that was done to it since it was opened. */
export function useDraftHistory(initial: PrescriptionDraft, nameOf: DraftWriter['nameOf']) {
  const t = useTranslations('prescribe.announce');
  const [history, setHistory] = useState(() => startHistory(initial));
  const [announcement, setAnnouncement] = useState('');
  const focusLater = useFocusLater();
  const wordsOf = useStepWords(nameOf);

  /** The same words twice in a row are said twice only if something in them differs. */
  const announce = (words: string) =>
    setAnnouncement((before) => (before === words ? `${words}\u00a0` : words));
  const take: DraftWriter['take'] = (step, change) =>
    setHistory((before) => takeStep(before, change(before.draft), step));
  function turn(to: DraftHistory, words: 'undone' | 'redone', step: Step) {
    setHistory(to);
    announce(t(words, { what: wordsOf(step) }));
    focusLater(UNDO_ID, { onlyIfLost: true });
  }
  const [last, next] = [history.past.at(-1), history.future.at(-1)];
  const writer: DraftWriter = { draft: history.draft, nameOf, take, announce, focusLater };
  return {
    writer,
    undo: last ? () => turn(undoStep(history), 'undone', last.step) : null,
    redo: next ? () => turn(redoStep(history), 'redone', next.step) : null,
    /** Another draft in the place of this one, with nothing to take back. */
    show: (theirs: PrescriptionDraft) => setHistory(startHistory(theirs)),
    announcement,
  };
}
