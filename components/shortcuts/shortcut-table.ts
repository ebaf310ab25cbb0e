/** Where a shortcut works, in the order the list of them has. */
export const PLACES = ['everywhere', 'patients', 'prescribe', 'catalog', 'rules'] as const;
export type Place = (typeof PLACES)[number];

type Shortcut = {
  place: Place;
  /** Any one of them. `Mod` = Ctrl, on a Mac Cmd; `Ctrl` = Ctrl everywhere; a letter is one of the Latin keys, whatever the layout. */
  keys: readonly string[];
};

/**
 * Every shortcut of the clinic's screens. What listens for keys asks for what stands here and the list at `?` shows
 * it, so that neither says what the other does not do. The words are `shell.shortcuts.<id>`.
 */
export const SHORTCUTS = {
  palette: { place: 'everywhere', keys: ['Mod+k'] },
  help: { place: 'everywhere', keys: ['?'] },
  searchPatients: { place: 'patients', keys: ['/'] },
  newPatient: { place: 'patients', keys: ['n'] },
  nextPage: { place: 'patients', keys: [']'] },
  previousPage: { place: 'patients', keys: ['['] },
  nextRow: { place: 'patients', keys: ['ArrowDown'] },
  previousRow: { place: 'patients', keys: ['ArrowUp'] },
  firstRow: { place: 'patients', keys: ['Home'] },
  lastRow: { place: 'patients', keys: ['End'] },
  searchExercises: { place: 'prescribe', keys: ['/'] },
  undo: { place: 'prescribe', keys: ['Mod+z'] },
  redo: { place: 'prescribe', keys: ['Mod+Shift+z', 'Ctrl+y'] },
  previousFigure: { place: 'catalog', keys: ['ArrowLeft'] },
  nextFigure: { place: 'catalog', keys: ['ArrowRight'] },
  allFigures: { place: 'catalog', keys: ['Escape'] },
  walkMatrix: { place: 'rules', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  matrixEnds: { place: 'rules', keys: ['Home', 'End', 'Ctrl+Home', 'Ctrl+End'] },
  openCell: { place: 'rules', keys: ['Space', 'Enter'] },
  closeCell: { place: 'rules', keys: ['Escape'] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

/** Which of these shortcuts the held keys are; `undefined`: none. */
export function pressedOf<Id extends ShortcutId>(
  ids: readonly Id[],
  pressed: Pressed,
): Id | undefined {
  return ids.find((id) => SHORTCUTS[id].keys.some((keys) => arePressed(keys, pressed)));
}

/** One printed sign and nothing held: it would fire while somebody dictates (WCAG 2.1.4), so it can be switched off. */
export function isSingleKey(keys: string): boolean {
  return [...keys].length === 1;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether the keys that are held are the shortcut's; a letter by its Latin key, so that it works while typing Thai. */
export function arePressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const isHeld = parts.includes('Ctrl')
    ? pressed.ctrlKey
    : parts.includes('Mod') === (pressed.ctrlKey || pressed.metaKey);
  if (!isHeld || pressed.altKey) return false;
  if (/^[a-z]$/.test(key)) {
    if (parts.includes('Shift') !== pressed.shiftKey) return false;
    const typed = /^[a-z]$/i.test(pressed.key) ? pressed.key.toLowerCase() : '';
    return typed === key || (typed === '' && pressed.code === `Key${key.toUpperCase()}`);
  }
  // A key with a name is the same on every keyboard.
  if (key.length > 1 && pressed.shiftKey) return false;
  // A sign may need Shift on one keyboard and not on another.
  return pressed.key === key;
}
