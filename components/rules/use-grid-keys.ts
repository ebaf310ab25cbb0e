'use client';

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const STOP = '[data-stop]';

/** Every row that holds a stop, as its stops from left to right. */
function stopsOf(table: HTMLElement): HTMLElement[][] {
  return [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>(STOP)])
    .filter((stops) => stops.length > 0);
}

/** The stop of a row nearest to a column. */
function nearest(stops: HTMLElement[] | undefined, column: number): HTMLElement | undefined {
  const distance = (stop: HTMLElement) => Math.abs(Number(stop.dataset.stop) - column);
  return stops?.toSorted((a, b) => distance(a) - distance(b))[0];
}

function targetOf(event: KeyboardEvent, rows: HTMLElement[][]): HTMLElement | undefined {
  const here = document.activeElement;
  const at = rows.findIndex((stops) => stops.some((stop) => stop === here));
  const row = rows[at];
  if (!row || !(here instanceof HTMLElement)) return undefined;
  const column = Number(here.dataset.stop);
  const index = row.indexOf(here);
  switch (event.key) {
    case 'ArrowRight':
      return row[index + 1];
    case 'ArrowLeft':
      return row[index - 1];
    case 'ArrowDown':
      return nearest(rows[at + 1], column);
    case 'ArrowUp':
      return at > 0 ? nearest(rows[at - 1], column) : undefined;
    case 'Home':
      return event.ctrlKey ? rows[0]?.[0] : row[0];
    case 'End':
      return event.ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

/**
 * One Tab stop for the whole grid: arrow keys, Home and End move within it, the space bar presses.
 * `data-stop` on an element is its column; the open cell is where Tab comes in.
 */
export function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  openCell: string | null,
): (event: KeyboardEvent) => void {
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const enter = (stop: HTMLElement | null) => {
      for (const each of grid.querySelectorAll<HTMLElement>(STOP)) each.tabIndex = -1;
      if (stop) stop.tabIndex = 0;
      last.current = stop;
    };
    const open = openCell && grid.querySelector<HTMLElement>(`[data-cell="${openCell}"]`);
    const kept = last.current?.isConnected ? last.current : null;
    enter(open || kept || grid.querySelector<HTMLElement>(`tbody ${STOP}`));
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches(STOP)) enter(target);
    };
    grid.addEventListener('focusin', follow);
    return () => grid.removeEventListener('focusin', follow);
  });

  return (event) => {
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      event.target.click();
      return;
    }
    const next = table.current && targetOf(event, stopsOf(table.current));
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
}
