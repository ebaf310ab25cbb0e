import { useTranslations } from 'next-intl';
import {
  joinPhases,
  moveEntry,
  moveToPhase,
  placeEntry,
  splitIntoPhases,
} from '@/lib/prescription/edit-phases';
import { phaseCount, weeksOf } from '@/lib/prescription/phases';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { cardTitleId, dragHandleId, moveButtonId, UNDO_ID } from './element-ids';
import { type DraftWriter, stepOf } from './use-draft-history';

export type OrderActs = {
  move: (variant: string, by: -1 | 1) => void;
  /** To the place of another exercise. */
  place: (variant: string, over: string) => void;
  /** Into another phase; a full one takes no more. */
  toPhase: (variant: string, phase: number) => void;
  /** Over weeks, at most four at a time; or all at once again. */
  split: () => void;
  join: () => void;
};

/** In which order, and in which weeks, the exercises are done. */
export function useOrderActs(writer: DraftWriter): OrderActs {
  const t = useTranslations('prescribe.announce');
  const { draft, nameOf, take, announce, focusLater } = writer;

  /** Unchanged: the phase it was to move to is full. */
  function announceMove(variant: string, moved: PrescriptionDraft) {
    if (moved === draft) return announce(t('phaseFull'));
    const number = moved.entries.findIndex((entry) => entry.variant === variant) + 1;
    const count = phaseCount(moved.entries);
    const name = nameOf(variant);
    if (count === 1) return announce(t('moved', { name, number }));
    const phase = moved.entries[number - 1]?.phase ?? 1;
    announce(
      t('movedInWeeks', { name, number, from: weeksOf(phase, count, moved.phaseWeeks).from }),
    );
  }
  return {
    move(variant, by) {
      const to = draft.entries.findIndex((entry) => entry.variant === variant) + by;
      if (to < 0 || to >= draft.entries.length) return;
      announceMove(variant, moveEntry(draft, variant, by));
      take(stepOf('move', variant), (before) => moveEntry(before, variant, by));
      focusLater(moveButtonId(variant, by));
    },
    place(variant, over) {
      take(stepOf('move', variant), (before) => placeEntry(before, variant, over));
      focusLater(dragHandleId(variant), { onlyIfLost: true });
    },
    toPhase(variant, phase) {
      announceMove(variant, moveToPhase(draft, variant, phase));
      take(stepOf('phase', variant), (before) => moveToPhase(before, variant, phase));
      focusLater(cardTitleId(variant), { onlyIfLost: true });
    },
    split() {
      take(stepOf('split'), splitIntoPhases);
      announce(t('split', { count: phaseCount(splitIntoPhases(draft).entries) }));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
    join() {
      take(stepOf('join'), joinPhases);
      announce(t('joined'));
      focusLater(UNDO_ID, { onlyIfLost: true });
    },
  };
}
