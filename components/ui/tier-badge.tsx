import type { ReactNode } from 'react';
import type { Outcome } from '@/lib/contraindications/finding';
import { TIER_LOOKS } from './tier-looks';

/** Shape of a finding, always beside its word: neither colour nor shape stands alone. */
export function TierMark({
  outcome,
  className = 'size-4',
}: {
  outcome: Outcome;
  /** Says the size too. */
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`${className} shrink-0 ${TIER_LOOKS[outcome].mark}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[outcome]}
    </svg>
  );
}

type TierBadgeProps = { outcome: Outcome; word: string; className?: string };

export function TierBadge({ outcome, word, className = '' }: TierBadgeProps) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded font-semibold text-xs ${TIER_LOOKS[outcome].word} ${className}`}
    >
      <TierMark outcome={outcome} />
      {word}
    </span>
  );
}

/** Octagon and bar, ring with slash, triangle, dashed diamond, square, thin ring with tick. */
const SHAPES: Record<Outcome, ReactNode> = {
  stop: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" stroke="none" />
      <path d="M4.5 8h7" className="stroke-stop-ink in-[.bg-stop-tint]:stroke-stop-tint" />
    </>
  ),
  contraindicated: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M3.5 12.5l9-9" />
    </>
  ),
  caution: (
    <>
      <path d="M8 1.5L15 14H1z" fill="currentColor" strokeWidth="1" />
      <path d="M8 6v3.5M8 11.8v.1" className="stroke-surface" strokeWidth="1.6" />
    </>
  ),
  'not-checked': (
    <>
      <path d="M8 1l7 7-7 7-7-7z" strokeWidth="1.4" strokeDasharray="2.4 1.6" />
      <path d="M6.4 6.6a1.6 1.6 0 113 .7c-.5.7-1.4.8-1.4 1.7M8 11v.1" strokeWidth="1.4" />
    </>
  ),
  note: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" strokeWidth="1.4" />
      <path d="M8 7.5v3.5M8 5v.1" strokeWidth="1.6" />
    </>
  ),
  clear: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeWidth="1.4" />
      <path d="M5 8.2l2.1 2.1L11 6.2" strokeWidth="1.4" />
    </>
  ),
};
