import type { ReactNode } from 'react';
import { SheetFigure } from '@/components/figure/figure-sheet';
import { PhotoEnd } from '@/components/own-exercises/photo-end';
import type { Language } from '@/lib/catalog/bilingual';
import { figureIdOf } from '@/lib/catalog/own-picture';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import type { FigureBoxes } from './packed-tables';

type Drawn = { boxes: FigureBoxes; language: Language };

/** A figure's box here, its drawing in the sheet, so that a page repeats no picture. */
function drawEnd({ id, name, picture }: VariantChoice, { boxes, language }: Drawn) {
  const label = name[language];
  const drawn = figureIdOf(id, picture);
  const box = boxes[drawn ?? ''];
  if (drawn !== null && box) return <SheetFigure key={id} id={drawn} box={box} label={label} />;
  return <PhotoEnd key={id} picture={picture} label={label} />;
}

/** How every variant ends, by its id. */
export function drawEnds(choices: readonly Choice[], drawn: Drawn): Record<string, ReactNode> {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(variants.map((one) => [one.id, drawEnd(one, drawn)]));
}
