import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, findVariant } from '@/lib/catalog/catalog';
import { describeFigure } from '@/lib/figure/describe';
import { figureOf } from '@/lib/figure/figure';

/** End pose of the variant or activity, large; `null` for the clinic's own exercises, which have no picture. */
export function drawCell(target: string, language: Language): ReactNode {
  const drawn = findVariant(target)?.variant ?? ACTIVITIES.find(({ id }) => id === target);
  if (!drawn) return null;
  return (
    <FigureSvg
      figure={figureOf(target)}
      label={drawn.name[language]}
      description={describeFigure(target, 'end', language)}
      frame="end"
      className="h-full max-w-full"
    />
  );
}
