'use client';

import Link from 'next/link';

type SignLinkProps = {
  href: string | null;
  words: string;
  /** Of a 12 px sign. */
  path: string;
  onFollow: () => void;
};

/** A sign of its own that leads somewhere; without an address it stays, faint. */
export function SignLink({ href, words, path, onFollow }: SignLinkProps) {
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
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-label={words}
      title={words}
      onClick={onFollow}
      className={`${look} text-brand hover:bg-tint`}
    >
      {sign}
    </Link>
  );
}
