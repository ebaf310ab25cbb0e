import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
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

/** Names of ICU arguments, such as `count` of `{count, plural, ...}`, without order. */
function listArguments(text: string): Set<string> {
  const namesIn = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      const branches =
        element.type === TYPE.select || element.type === TYPE.plural
          ? Object.values(element.options).flatMap(({ value }) => namesIn(value))
          : [];
      const children = element.type === TYPE.tag ? namesIn(element.children) : [];
      return [element.value, ...branches, ...children];
    });
  return new Set(namesIn(parse(text)));
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
    expect(listArguments(th.get(key) ?? ''), key).toEqual(listArguments(text));
  }
});

test('no screen calls an exercise safe or without risk', () => {
  const promises = AREAS.flatMap((area) =>
    [...read('en', area), ...read('th', area)].filter(([, text]) =>
      /\bsafe\b|\bno risk\b|ปลอดภัย|ไม่มีความเสี่ยง/i.test(text),
    ),
  );
  expect(promises).toEqual([]);
});
