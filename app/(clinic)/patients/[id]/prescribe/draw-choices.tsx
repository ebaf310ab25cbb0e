import type { ReactNode } from 'react';
import { EndPicture } from '@/components/own-exercises/end-picture';
import type { Language } from '@/lib/catalog/bilingual';
import type { Person } from '@/lib/figure/drawing';
import type { Choice } from '@/lib/prescription/choices';

/** How every variant ends, drawn on the server so that the browser needs no drawing code. */
export function drawChoices(
  choices: readonly Choice[],
  { person, language }: { person: Person; language: Language },
): Record<string, ReactNode> {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(
    variants.map(({ id, name, picture }) => [
      id,
      <EndPicture key={id} id={id} picture={picture} person={person} label={name[language]} />,
    ]),
  );
}
