import type { ReactNode } from 'react';
import { NoFigure } from '@/components/catalog/no-figure';
import { SheetFigure } from '@/components/figure/figure-sheet';
import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Choice } from '@/lib/prescription/choices';

/** End pose of every variant: its box here, its drawing in the sheet, so that a page repeats no picture. */
export function drawChoices(
  choices: readonly Choice[],
  { person, language }: { person: Person; language: Language },
): Record<string, ReactNode> {
  const draw = (id: string, label: string) => {
    const figure = findFigure(id, person);
    if (!figure) return <NoFigure key={id} />;
    const { width, height } = figure.end;
    return <SheetFigure key={id} id={id} box={{ width, height }} label={label} />;
  };
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(variants.map(({ id, name }) => [id, draw(id, name[language])]));
}
