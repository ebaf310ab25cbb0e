import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import type { BoardTemplate } from '@/components/templates/template-board';
import { findVariant } from '@/lib/catalog/catalog';
import { figureOf } from '@/lib/figure/figure';

/** End pose of every exercise a template holds, each once; its name stands beside it. */
export function drawExercises(board: readonly BoardTemplate[]): Record<string, ReactNode> {
  const drawn = board.flatMap(({ exercises }) =>
    exercises.flatMap(({ variant, name }) =>
      name === null || !findVariant(variant) ? [] : variant,
    ),
  );
  return Object.fromEntries(
    [...new Set(drawn)].map((id) => [
      id,
      <FigureSvg
        key={id}
        figure={figureOf(id)}
        label={id}
        frame="end"
        className="h-full max-w-full"
      />,
    ]),
  );
}
