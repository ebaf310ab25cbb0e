'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { pressedOf } from '@/components/shortcuts/shortcut-table';

/** Arrow keys move from row to row of the list within, Home and End to its ends. */
export function RowKeys({ children }: { children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const place = rows.indexOf(document.activeElement as HTMLElement);
    const move = pressedOf(['nextRow', 'previousRow', 'firstRow', 'lastRow'], event.nativeEvent);
    if (place < 0 || !move) return;
    const target =
      rows[
        { nextRow: place + 1, previousRow: place - 1, firstRow: 0, lastRow: rows.length - 1 }[move]
      ];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed
    <div onKeyDown={move}>{children}</div>
  );
}
