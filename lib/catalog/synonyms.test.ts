import { expect, test } from 'vitest';
import { EXERCISES, MUSCLES, VARIANTS } from './catalog';
import { SYNONYMS, synonymsOf } from './synonyms';

test('every other word means something of the catalog', () => {
  const known = new Set([
    ...Object.keys(MUSCLES),
    ...EXERCISES.map(({ id }) => id),
    ...VARIANTS.map(({ variant }) => variant.id),
  ]);
  expect(SYNONYMS.flatMap(({ of }) => of).filter((id) => !known.has(id))).toEqual([]);
});

test('every drawn muscle and every exercise is found by a Thai and an English word beside its name', () => {
  const named = [...Object.keys(MUSCLES), ...EXERCISES.map(({ id }) => id)];
  const wordless = named.filter((id) => {
    const words = synonymsOf([id]);
    return (
      !words.some((word) => /\p{Script=Thai}/u.test(word)) ||
      !words.some((word) => /[a-z]/i.test(word))
    );
  });
  expect(wordless).toEqual([]);
});

test('no word stands twice for the same thing', () => {
  for (const { words } of SYNONYMS) expect(new Set(words).size).toBe(words.length);
});
