'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type DropDownProps = {
  /** What is pressed. */
  summary: ReactNode;
  summaryClassName: string;
  /** On which side of what is pressed it stands. */
  side: 'left' | 'right';
  children: ReactNode;
};

/** Opens before the scripts do; with them it closes on Escape, on a press beside it and once it led somewhere. */
export function DropDown({ summary, summaryClassName, side, children }: DropDownProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  const shownOn = useRef(path);
  useEffect(() => {
    // What was opened before the scripts came stays open.
    if (shownOn.current !== path) ref.current?.removeAttribute('open');
    shownOn.current = path;
  }, [path]);

  useEffect(() => {
    const close = (event: Event) => {
      const details = ref.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        if (details.contains(document.activeElement)) details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) {
        return;
      }
      details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    <details ref={ref} className="relative min-w-0">
      <summary className={`list-none [&::-webkit-details-marker]:hidden ${summaryClassName}`}>
        {summary}
      </summary>
      <div
        className={`absolute top-full z-40 flex max-h-[80dvh] w-64 max-w-[calc(100vw-24px)] flex-col overflow-y-auto rounded-xl border border-line bg-surface p-2 text-ink shadow-tray ${side === 'left' ? 'left-0' : 'right-0'}`}
      >
        {children}
      </div>
    </details>
  );
}
