'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { awaited, cellKey } from './use-open-cell';

type CellTitleProps = { cell: { target: string; factor: string }; children: ReactNode };

/** Takes the keyboard when the cell was opened in the matrix, and not when the page was loaded with it. */
export function CellTitle({ cell, children }: CellTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const key = cellKey(cell);
  useEffect(() => {
    if (awaited.cell !== key) return;
    awaited.cell = null;
    title.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <h2
      ref={title}
      tabIndex={-1}
      className="rounded font-semibold text-[17px] leading-6 focus-visible:outline-offset-4"
    >
      {children}
    </h2>
  );
}
