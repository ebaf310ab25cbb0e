'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { takeAwaited } from './awaited-figure';

/** Takes the keyboard when the figure was opened from another page of the catalog. */
export function FigureTitle({ id, children }: { id: string; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeAwaited(id)) title.current?.focus();
  }, [id]);
  return (
    <h1
      ref={title}
      tabIndex={-1}
      className="rounded font-semibold text-[22px] leading-7 focus-visible:outline-offset-4"
    >
      {children}
    </h1>
  );
}
