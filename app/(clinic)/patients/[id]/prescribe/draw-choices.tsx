import type { ReactNode } from 'react';
import { SheetFigure } from '@/components/figure/figure-sheet';
import { EndPicture } from '@/components/own-exercises/end-picture';
import type { Language } from '@/lib/catalog/bilingual';
import { figureIdOf } from '@/lib/catalog/own-picture';
import type { Person } from '@/lib/figure/drawing';
import { findFigure } from '@/lib/figure/figure';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';

type DrawnFor = { person: Person; language: Language };

/** A figure's box here, its drawing in the sheet, so that a page repeats no picture. */
function drawChoice({ id, name, picture }: VariantChoice, { person, language }: DrawnFor) {
  const label = name[language];
  const drawn = figureIdOf(id, picture);
  const figure = drawn === null ? null : findFigure(drawn, person);
  if (drawn === null || !figure) {
    return <EndPicture key={id} id={id} picture={picture} person={person} label={label} />;
  }
  const { width, height } = figure.end;
  return <SheetFigure key={id} id={drawn} box={{ width, height }} label={label} />;
}

/** How every variant ends. */
export function drawChoices(
  choices: readonly Choice[],
  drawnFor: DrawnFor,
): Record<string, ReactNode> {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(variants.map((one) => [one.id, drawChoice(one, drawnFor)]));
}
