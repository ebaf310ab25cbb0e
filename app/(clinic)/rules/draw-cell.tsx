import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import { findVariant } from '@/lib/catalog/catalog';
import { figureOf } from '@/lib/figure/figure';

/** The variant's end pose, large; `null` where there is no picture: activities and the clinic's own exercises. */
export function drawCell(target: string): ReactNode {
  const found = findVariant(target);
  if (!found) return null;
  return (
    <FigureSvg
      figure={figureOf(target)}
      label={found.variant.name.en}
      frame="end"
      className="h-full max-w-full"
    />
  );
}
