import type { ReactNode } from 'react';
import { TierMark } from '@/components/ui/tier-badge';
import type { ConcernKind } from '@/lib/handout/attention';

const LOOKS: Record<ConcernKind, string> = {
  'red-flag': '',
  'finding-new': 'text-ink',
  'it-hurts': 'text-contra-ink',
  'not-mine': 'text-ink',
  'gate-shut': 'text-ink',
  'review-due': 'text-caution-ink',
  'never-opened': 'text-ink-2',
};

/** Document with an exclamation; hand; person crossed out; lock; clock; envelope with a question. */
const SHAPES: Record<Exclude<ConcernKind, 'red-flag'>, ReactNode> = {
  'finding-new': <path d="M4 1.800h5l3 3v9.400H4zM8 6v4M8 12v.100" />,
  'it-hurts': (
    <path d="M5 8.5V3.7a1 1 0 012 0V7M7 7V2.6a1 1 0 012 0V7M9 7V3.4a1 1 0 012 0V8.500M11 8V5.600a1 1 0 012 0v4c0 2.6-1.8 4.4-4.3 4.4-2 0-3-.8-3.9-2.300L2.7 8.900c-.5-.9.8-1.7 1.5-.9l.8 1" />
  ),
  'not-mine': (
    <>
      <circle cx="8" cy="5" r="2.5" />
      <path d="M3 14c0-3 2-5 5-5s5 2 5 5M2 2l12 12" />
    </>
  ),
  'gate-shut': (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5 7V5a3 3 0 016 0v2" />
    </>
  ),
  'review-due': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.500V8l2.5 1.5" />
    </>
  ),
  'never-opened': (
    <>
      <rect x="1.8" y="3.5" width="12.4" height="9" rx="1.5" />
      <path d="M2 4.500l6 4.5 6-4.5" />
    </>
  ),
};

/** The sign of a concern; its word always stands beside it. */
export function ConcernMark({ kind }: { kind: ConcernKind }) {
  if (kind === 'red-flag') return <TierMark outcome="stop" className="mt-0.5 size-4" />;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`mt-0.5 size-4 shrink-0 ${LOOKS[kind]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[kind]}
    </svg>
  );
}

export const CONCERN_INK: Record<ConcernKind, string> = {
  ...LOOKS,
  'red-flag': 'text-ink',
  'never-opened': 'text-ink',
};
