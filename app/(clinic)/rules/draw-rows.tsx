import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import { EXERCISES } from '@/lib/catalog/catalog';
import { figureOf } from '@/lib/figure/figure';

/** End pose of each exercise's default variant; the row's name stands beside it. */
export function drawRows(language: Language): Record<string, ReactNode> {
  return Object.fromEntries(
    EXERCISES.map(({ defaultVariant, name }) => [
      defaultVariant,
      <FigureSvg
        key={defaultVariant}
        figure={figureOf(defaultVariant)}
        label={name[language]}
        frame="end"
        className="h-full max-w-full"
      />,
    ]),
  );
}
