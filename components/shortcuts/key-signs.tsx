'use client';

import { useSyncExternalStore } from 'react';

/** Keys whose name is longer than the sign on them. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

const never = () => () => undefined;

/** Keys as this machine names them; a Mac only once the scripts have looked. */
export function KeySigns({ keys }: { keys: string }) {
  const isMac = useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
  const names = keys
    .split('+')
    .map((key) =>
      key === 'Mod'
        ? isMac
          ? 'Cmd'
          : 'Ctrl'
        : key.length === 1
          ? key.toUpperCase()
          : (SIGNS[key] ?? key),
    );
  return (
    <span className="inline-flex shrink-0 gap-1" lang="en">
      {names.map((name) => (
        <kbd
          key={name}
          className="grid min-w-5 place-items-center rounded border border-line-2 px-1 font-sans text-[11px] leading-4"
        >
          {name}
        </kbd>
      ))}
    </span>
  );
}
