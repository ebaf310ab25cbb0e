import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const AREAS = readdirSync('messages/en');

/** Each message by its dotted key. */
function listMessages(tree: unknown, prefix = ''): [key: string, text: string][] {
  if (typeof tree !== 'object' || tree === null) return [[prefix.slice(1), String(tree)]];
  return Object.entries(tree).flatMap(([key, each]) => listMessages(each, `${prefix}.${key}`));
}

function read(language: 'en' | 'th', area: string): Map<string, string> {
  return new Map(listMessages(JSON.parse(readFileSync(`messages/${language}/${area}`, 'utf8'))));
}

/** Names of ICU arguments, such as `count` of `{count, plural, ...}`. */
function listArguments(text: string): string[] {
  return [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? '').sort();
}

test('both languages have the same areas', () => {
  expect(readdirSync('messages/th')).toEqual(AREAS);
});

test.each(AREAS)('%s has the same keys in both languages, and words for each', (area) => {
  const [en, th] = [read('en', area), read('th', area)];
  expect([...th.keys()].sort()).toEqual([...en.keys()].sort());
  expect([...en, ...th].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(AREAS)('%s fills the same gaps in both languages', (area) => {
  const th = read('th', area);
  for (const [key, text] of read('en', area)) {
    const unique = (each: string) => [
      ...new Set(listArguments(each.replace(/\b(one|other|=\d+) *\{[^{}]*\}/g, ''))),
    ];
    expect(unique(th.get(key) ?? ''), key).toEqual(unique(text));
  }
});
