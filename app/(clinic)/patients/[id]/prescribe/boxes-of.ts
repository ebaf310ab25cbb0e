import type { FigureBoxes } from '@/components/prescribe/packed-tables';
import { figureIdOf } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Choice } from '@/lib/prescription/choices';

/** The room that each figure of these exercises takes, so that nothing jumps when the drawings arrive. */
export function boxesOf(choices: readonly Choice[], person: Person): FigureBoxes {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(
    variants.flatMap(({ id, picture }) => {
      const drawn = figureIdOf(id, picture);
      const end = drawn === null ? undefined : findFigure(drawn, person)?.end;
      return drawn !== null && end ? [[drawn, { width: end.width, height: end.height }]] : [];
    }),
  );
}
