import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import th from '@/messages/th/shell.json';
import {
  arePressed,
  isSingleKey,
  SHORTCUT_IDS,
  SHORTCUTS,
  type ShortcutId,
} from './shortcut-table';

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
  ['Mod+Shift+z', press('Z', 'KeyZ', { metaKey: true, shiftKey: true }), true],
  ['Mod+Shift+z', press('z', 'KeyZ', { metaKey: true }), false],
  // On a Mac Cmd+Y is the browser's.
  ['Ctrl+y', press('y', 'KeyY', { ctrlKey: true }), true],
  ['Ctrl+y', press('y', 'KeyY', { metaKey: true }), false],
  ['ArrowLeft', press('ArrowLeft', 'ArrowLeft'), true],
  ['ArrowLeft', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), false],
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

const SOURCES = ['components', 'app/(clinic)']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|handout\/browser|shortcut-table/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Of the grid pattern, which has its own order of keys: `useGridKeys`. */
const OF_THE_GRID: readonly ShortcutId[] = ['walkMatrix', 'matrixEnds', 'openCell', 'closeCell'];

test('what the list shows is listened to, and nothing listens on its own', () => {
  const unheard = SHORTCUT_IDS.filter(
    (id) =>
      !OF_THE_GRID.includes(id) &&
      !SOURCES.some(({ text }) =>
        new RegExp(`(useShortcut\\(|pressedOf\\([^)]*)'${id}'`).test(text),
      ),
  );
  expect(unheard).toEqual([]);
  const listening = SOURCES.filter(({ text }) => text.includes("addEventListener('keydown'"));
  expect(listening.map(({ file }) => file).sort()).toEqual([
    'components/prescribe/use-undo-keys.ts',
    // Escape, which closes what is open.
    'components/rules/use-open-cell.ts',
    'components/shell/drop-down.tsx',
    'components/shortcuts/use-shortcut.ts',
  ]);
});
