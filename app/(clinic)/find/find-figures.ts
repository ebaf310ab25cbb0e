import 'server-only';
import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';

const SHOWN = 6;

type Figure = { id: string; name: Bilingual; words: string };

function figureOf(id: string, name: Bilingual, others: readonly Bilingual[]): Figure {
  const words = [id, ...[name, ...others].flatMap(({ en, th }) => [en, th])].join(' ');
  return { id, name, words: words.normalize('NFC').toLowerCase() };
}

const FIGURES: readonly Figure[] = [
  ...VARIANTS.map(({ exercise, variant }) =>
    figureOf(variant.id, variant.name, [exercise.name, exercise.articleName]),
  ),
  ...ACTIVITIES.map(({ id, name, article }) => figureOf(id, name, [article])),
];

/** The catalog's figures that carry every word in either language; none while nothing is typed. */
export function findFigures(query: string, language: Language) {
  const typed = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (typed.length === 0) return [];
  return FIGURES.filter(({ words }) => typed.every((word) => words.includes(word)))
    .slice(0, SHOWN)
    .map(({ id, name }) => ({ id, name: name[language] }));
}
