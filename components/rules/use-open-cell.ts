'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { type RulesAddress, writeAddress } from './rules-address';

/** Where the keyboard is led once the cell's words have come; `CellTitle` looks here. */
export const awaited: { cell: string | null } = { cell: null };

/** Opens a cell by its address and closes it on Escape, back to the cell itself. */
export function useOpenCell(address: RulesAddress): (href: string, cell: string) => void {
  const router = useRouter();
  const open = address.open ? cellKey(address.open) : null;
  const closed = writeAddress({ ...address, open: null });

  useEffect(() => {
    if (open === null) return;
    const close = (event: KeyboardEvent) => {
      const isElsewhere = document.querySelector('[role="dialog"]') !== null;
      if (event.key !== 'Escape' || isElsewhere) return;
      document.querySelector<HTMLElement>(`[data-cell="${open}"]`)?.focus();
      router.push(closed, { scroll: false });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open, closed, router]);

  return (href, cell) => {
    awaited.cell = cell;
    router.push(href, { scroll: false });
  };
}

export function cellKey({ target, factor }: { target: string; factor: string }): string {
  return `${target} ${factor}`;
}
