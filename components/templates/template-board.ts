import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Dose } from '@/lib/catalog/dose';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import { dailyMinutes } from '@/lib/prescription/daily-minutes';
import type { TemplateKind } from '@/lib/prescription/template';

export type BoardExercise = {
  exercise: string;
  variant: string;
  /** `null` = no longer in the catalog. */
  name: string | null;
  /** `null` = each patient's usual dose. */
  dose: Dose | null;
  /** Of the catalog, before any patient. */
  usualDose: Dose | null;
  moveSeconds: number;
  sideMeans: Bilingual | null;
  /** `null`: the figure of the exercise itself. */
  picture: OwnPicture | null;
  note: string;
};

/** A template as the Templates screen shows it, in the reader's language. */
export type BoardTemplate = {
  id: string;
  kind: TemplateKind;
  name: string;
  /** May be empty. */
  note: string;
  exercises: BoardExercise[];
  /** Of the clinic's own; `null` for what is built in. */
  kept: {
    version: number;
    isShared: boolean;
    isMine: boolean;
    mayChange: boolean;
    ownerName: string;
    uses: number;
  } | null;
  /** What the reading of a condition rests on; empty = ours alone; `null` for what is no reading. */
  source: string | null;
};

/** Whole minutes a day with the doses as they stand, usual ones where they are open. */
export function minutesOf({ exercises }: BoardTemplate): number {
  return dailyMinutes(
    exercises.flatMap(({ dose, usualDose, moveSeconds }) => {
      const held = dose ?? usualDose;
      return held ? [{ dose: held, moveSeconds }] : [];
    }),
  );
}

/** Those whose name, owner, note or exercises hold every word. */
export function searchBoard(board: readonly BoardTemplate[], typed: string): BoardTemplate[] {
  const words = typed.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return board.filter(({ name, note, exercises, kept }) => {
    const text = [name, note, kept?.ownerName, ...exercises.map((one) => one.name)]
      .join(' ')
      .normalize('NFC')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
