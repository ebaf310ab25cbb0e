import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import { figureOf } from '@/lib/figure/figure';
import { JUDGED_FIGURES } from '@/lib/interpretation/judged-figures';

/** End pose of every figure that is drawn; its name stands beside it. */
export function drawThumbnails(): Record<string, ReactNode> {
  const drawn = JUDGED_FIGURES.filter(({ isDrawn }) => isDrawn);
  return Object.fromEntries(
    drawn.map(({ id }) => [
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
