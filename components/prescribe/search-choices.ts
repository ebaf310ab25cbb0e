import Fuse from 'fuse.js';
import type { Choice } from '@/lib/prescription/choices';

/** Share of a word that may be mistyped: two letters of six, none of two. */
const TYPO = 0.34;

/** Shorter, and a mistyped word would be like too many others. */
const TYPO_LETTERS_AT_LEAST = 4;

/** Thai marks over the letters, which are left out or mistyped most. */
const MARKS = /[\u0e47-\u0e4e]/g;

/** What two spellings of one word have in common. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('เเ', 'แ')
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replace(MARKS, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const foldAll = (texts: readonly string[]) => texts.map(foldText);

function listSought(choices: readonly Choice[]) {
  return choices.flatMap((choice) =>
    choice.variants.map((variant) => ({
      id: variant.id,
      name: foldAll(Object.values(variant.name)),
      exercise: foldAll(Object.values(choice.name)),
      terms: foldAll([...choice.terms, ...variant.terms]),
      equipment: foldAll(variant.equipment.flatMap((tool) => Object.values(tool))),
    })),
  );
}

const KEYS = [
  { name: 'name', weight: 4 },
  { name: 'exercise', weight: 3 },
  { name: 'terms', weight: 2 },
  { name: 'equipment', weight: 1 },
];

/** Variants found, with their rank: lower is better. */
export type Found = ReadonlyMap<string, number>;

/**
 * Finds variants that carry every typed word, Thai or English, anywhere in their words. A word that stands nowhere is
 * taken for mistyped and finds what is most like it. `null`: nothing was typed.
 */
export function makeSearch(choices: readonly Choice[]): (typed: string) => Found | null {
  const sought = listSought(choices);
  const options = { keys: KEYS, ignoreLocation: true, includeScore: true };
  const exact = new Fuse(sought, { ...options, threshold: 0 });
  const similar = new Fuse(sought, { ...options, threshold: TYPO });
  const rank = (word: string): Found => {
    const hits = exact.search(word);
    const all =
      hits.length > 0 || word.length < TYPO_LETTERS_AT_LEAST ? hits : similar.search(word);
    return new Map(all.map(({ item, score }) => [item.id, score ?? 0]));
  };
  return (typed) => {
    const words = foldText(typed).split(' ').filter(Boolean);
    const [first, ...rest] = words.map(rank);
    if (!first) return null;
    const ofAll = [...first].filter(([id]) => rest.every((found) => found.has(id)));
    return new Map(
      ofAll.map(([id, score]) => [
        id,
        rest.reduce((sum, found) => sum + (found.get(id) ?? 0), score),
      ]),
    );
  };
}
