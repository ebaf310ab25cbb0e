import { expect, test } from 'vitest';
import shortNames from './content/short-names.json';
import { FACTORS } from './factors';
import { shortNameOf } from './short-names';

/** As many letters as the head of a column holds. */
const LETTERS_AT_MOST = 22;

/** Thai marks above and below take no room of their own. */
const lettersOf = (text: string) => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;

test('every factor has a short name of its own in both languages, and nothing else has', () => {
  expect(Object.keys(shortNames)).toEqual(FACTORS.map(({ id }) => id));
  for (const language of ['en', 'th'] as const) {
    const names = FACTORS.map((factor) => shortNameOf(factor)[language]);
    expect(new Set(names).size).toBe(FACTORS.length);
    expect(names.filter((name) => lettersOf(name) > LETTERS_AT_MOST)).toEqual([]);
  }
});
