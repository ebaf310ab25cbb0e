'use client';

import type { KeyboardEvent, ReactNode } from 'react';

/** Arrow keys move from row to row of the list within, Home and End to its ends. */
export function RowKeys({ children }: { children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const place = rows.indexOf(document.activeElement as HTMLElement);
    if (place < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 };
    const target = rows[next[event.key as keyof typeof next] ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed
    <div onKeyDown={move}>{children}</div>
  );
}
