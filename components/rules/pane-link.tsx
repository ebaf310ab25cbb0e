'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignLink } from '@/components/ui/sign-link';
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

/** To another cell: a sign of its own, or words in a list. */
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
  const cell = leadsBackTo && cellKey(leadsBackTo);
  return (
    <SignLink
      href={href}
      words={words}
      path={path}
      onFollow={() => cell && document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus()}
    />
  );
}
