/** Where a shortcut works, in the order the list of them has. */
export const PLACES = ['everywhere', 'patients', 'prescribe', 'catalog'] as const;
export type Place = (typeof PLACES)[number];

type Shortcut = {
  place: Place;
  /** Any one of them. `Mod` = Ctrl, on a Mac Cmd; a letter is one of the Latin keys, whatever the layout. */
  keys: readonly string[];
};

/**
 * Every shortcut of the clinic's screens. `useShortcut` listens to what stands here and the list at `?` shows it, so
 * that neither says what the other does not do. The words are `shell.shortcuts.<id>`.
 */
export const SHORTCUTS = {
  palette: { place: 'everywhere', keys: ['Mod+k'] },
  help: { place: 'everywhere', keys: ['?'] },
  searchPatients: { place: 'patients', keys: ['/'] },
  newPatient: { place: 'patients', keys: ['n'] },
  nextPage: { place: 'patients', keys: [']'] },
  previousPage: { place: 'patients', keys: ['['] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as ShortcutId[];

/** One printed sign and nothing held: it would fire while somebody dictates (WCAG 2.1.4), so it can be switched off. */
export function isSingleKey(keys: string): boolean {
  return [...keys].length === 1;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether the keys that are held are the shortcut's; a letter by its Latin key, so that it works while typing Thai. */
export function arePressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const isMod = parts.includes('Mod');
  if (isMod !== (pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return false;
  if (/^[a-z]$/.test(key)) {
    if (parts.includes('Shift') !== pressed.shiftKey) return false;
    const typed = /^[a-z]$/i.test(pressed.key) ? pressed.key.toLowerCase() : '';
    return typed === key || (typed === '' && pressed.code === `Key${key.toUpperCase()}`);
  }
  // A sign may need Shift on one keyboard and not on another.
  return pressed.key === key;
}
