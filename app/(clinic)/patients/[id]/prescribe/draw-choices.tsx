import type { ReactNode } from 'react';
import { FigureSvg } from '@/components/figure/figure-svg';
import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';
import type { Choice } from '@/lib/prescription/choices';

/** End pose of every variant, drawn on the server so that the browser needs no drawing code. */
export function drawChoices(
  choices: readonly Choice[],
  { person, language }: { person: Person; language: Language },
): Record<string, ReactNode> {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(
    variants.map(({ id, name }) => [
      id,
      <FigureSvg
        key={id}
        figure={figureOf(id, person)}
        label={name[language]}
        frame="end"
        className="h-full max-w-full"
      />,
    ]),
  );
}
