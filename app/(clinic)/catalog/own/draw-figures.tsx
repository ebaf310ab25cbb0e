import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import { VARIANTS } from '@/lib/catalog/catalog';
import { figureOf } from '@/lib/figure/figure';

/** End pose of every variant, for who looks for a figure like the exercise being written. */
export function drawFigures(language: Language): Record<string, ReactNode> {
  return Object.fromEntries(
    VARIANTS.map(({ variant: { id, name } }) => [
      id,
      <FigureSvg
        key={id}
        figure={figureOf(id)}
        label={name[language]}
        frame="end"
        className="h-full max-w-full"
      />,
    ]),
  );
}
