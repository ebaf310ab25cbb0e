import 'server-only';
import type { FigureSheet } from '@/components/figure/figure-sheet';
import { VARIANTS } from '@/lib/catalog/catalog';
import { contentHash } from '@/lib/contraindications/content-hash';
import type { Person } from '@/lib/figure/drawing';
import { figureOf } from '@/lib/figure/figure';

type Sheet = { body: string; href: string };

const drawn = new Map<Person, Sheet>();

/** The end pose of every variant as one person, under an address that changes with the drawings. */
export function findSheet(person: Person): Sheet {
  const known = drawn.get(person);
  if (known) return known;
  const sheet: FigureSheet = Object.fromEntries(
    VARIANTS.map(({ variant }) => [variant.id, figureOf(variant.id, person).end]),
  );
  const found = {
    body: JSON.stringify(sheet),
    href: `/figures/${person}-${contentHash(sheet)}.json`,
  };
  drawn.set(person, found);
  return found;
}
