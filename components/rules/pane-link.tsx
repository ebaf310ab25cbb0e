'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { cellKey } from './use-open-cell';

type PaneLinkProps = { href: string | null } & (
  | { children: ReactNode }
  | {
      words: string;
      /** Of a 12 px sign. */
      path: string;
      /** The cell to which the keyboard goes. */
      leadsBackTo?: { target: string; factor: string };
    }
);

/** To another cell: a sign of its own, or words in a list. Without an address the sign stays, faint. */
export function PaneLink(props: PaneLinkProps) {
  const { href } = props;
  if ('children' in props) {
    return (
      <Link
        href={href ?? '/rules'}
        scroll={false}
        prefetch={false}
        className="underline-offset-2 hover:underline"
      >
        {props.children}
      </Link>
    );
  }
  const { words, path, leadsBackTo } = props;
  const sign = (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="size-3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
  const look = 'grid size-11 place-items-center rounded-lg md:size-9';
  if (href === null) return <span className={`${look} text-ink-3 opacity-40`}>{sign}</span>;
  const cell = leadsBackTo && cellKey(leadsBackTo);
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-label={words}
      title={words}
      onClick={() => cell && document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus()}
      className={`${look} text-brand hover:bg-tint`}
    >
      {sign}
    </Link>
  );
}
