import { expect, test } from 'vitest';
import th from '@/messages/th/shell.json';
import { arePressed, isSingleKey, SHORTCUT_IDS, SHORTCUTS } from './shortcut-table';

const press = (
  key: string,
  code: string,
  held: Partial<Parameters<typeof arePressed>[1]> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Mod+k', press('k', 'KeyK', { ctrlKey: true }), true],
  ['Mod+k', press('k', 'KeyK', { metaKey: true }), true],
  // The same key while the keyboard is Thai.
  ['Mod+k', press('า', 'KeyK', { ctrlKey: true }), true],
  ['Mod+k', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false],
  ['Mod+k', press('k', 'KeyK', { ctrlKey: true, altKey: true }), false],
  ['Mod+k', press('k', 'KeyK'), false],
  ['n', press('n', 'KeyN'), true],
  ['n', press('ื', 'KeyN'), true],
  ['n', press('n', 'KeyN', { ctrlKey: true }), false],
  // Another Latin layout: what is printed on the key counts.
  ['n', press('k', 'KeyN'), false],
  ['?', press('?', 'Slash', { shiftKey: true }), true],
  ['?', press('/', 'Slash'), false],
])('%s and %j: %s', (keys, pressed, expected) => {
  expect(arePressed(keys, pressed)).toBe(expected);
});

test('what is held with Ctrl or Cmd is no single key', () => {
  expect([isSingleKey('Mod+k'), isSingleKey('?'), isSingleKey('n')]).toEqual([false, true, true]);
});

test('every shortcut has its words, and no two of one place share a key', () => {
  expect(Object.keys(th.shortcuts.does).sort()).toEqual([...SHORTCUT_IDS].sort());
  const taken = SHORTCUT_IDS.flatMap((id) => SHORTCUTS[id].keys.map((key) => key));
  const everywhere = SHORTCUT_IDS.filter((id) => SHORTCUTS[id].place === 'everywhere');
  for (const key of everywhere.flatMap((id) => SHORTCUTS[id].keys)) {
    expect(taken.filter((other) => other === key)).toHaveLength(1);
  }
});
