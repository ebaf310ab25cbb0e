import { FigureSvg } from '@/components/figure/figure-svg';
import type { ExerciseLook } from '@/components/prescribe/exercise-look';
import type { Language } from '@/lib/catalog/bilingual';
import { findVariant, MUSCLES } from '@/lib/catalog/catalog';
import { describeFigure } from '@/lib/figure/describe';
import type { Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';

/** The moving picture and what the patient will read of one variant; `null` when the catalog has none. */
export function drawLook(
  id: string,
  { person, language }: { person: Person; language: Language },
): ExerciseLook | null {
  const found = findVariant(id);
  if (!found) return null;
  const { variant } = found;
  const figure = figureOf(id, person);
  const told = {
    figure,
    label: variant.name[language],
    description: describeFigure(id, 'movement', language),
    className: 'h-full max-w-full',
  };
  return {
    still: <FigureSvg {...told} frame="start" />,
    moving: <FigureSvg {...told} frame="animated" />,
    isFlat: figure.end.width > 1.9 * figure.end.height,
    start: variant.start[language],
    steps: variant.steps.map((step) => step[language]),
    mistakes: variant.mistakes.map((mistake) => mistake[language]),
    why: variant.why[language],
    stopIf: variant.stopIf[language],
    muscles: variant.figure.muscles.flatMap((muscle) => MUSCLES[muscle]?.[language] ?? []),
  };
}
