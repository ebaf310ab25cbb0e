import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Block, Handout } from './handout';

type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;

/** How a handout differs from an earlier one of the same course; `number` is that of the handout it stands in. */
export type Change = {
  kind: 'removed' | 'added' | 'dose' | 'note' | 'weeks' | 'moved';
  number: number;
  name: Bilingual;
};

const exercisesOf = ({ blocks }: Handout): ExerciseBlock[] =>
  blocks.filter((block) => block.kind === 'exercise');

/** Removed first, by the numbers of the earlier handout, then what is new or different; empty when an exercise differs nowhere. */
export function changesBetween(before: Handout, after: Handout): Change[] {
  const earlier = new Map(exercisesOf(before).map((block) => [block.variant, block]));
  const later = new Map(exercisesOf(after).map((block) => [block.variant, block]));
  const removed = [...earlier.values()].filter(({ variant }) => !later.has(variant));
  return [
    ...removed.map(({ number, name }) => ({ kind: 'removed' as const, number, name })),
    ...[...later.values()].flatMap((block) => {
      const { number, name } = block;
      const kind = kindOfChange(earlier.get(block.variant), block);
      return kind ? [{ kind, number, name }] : [];
    }),
  ];
}

function kindOfChange(
  before: ExerciseBlock | undefined,
  after: ExerciseBlock,
): Exclude<Change['kind'], 'removed'> | null {
  if (!before) return 'added';
  if (before.doseSentence.en !== after.doseSentence.en) return 'dose';
  if (before.note !== after.note) return 'note';
  if (before.weeks?.from !== after.weeks?.from || before.weeks?.to !== after.weeks?.to) {
    return 'weeks';
  }
  return before.number === after.number ? null : 'moved';
}
