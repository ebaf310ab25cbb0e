import { useTranslations } from 'next-intl';
import type { ReviewState } from '@/lib/interpretation/review';

const LOOKS: Record<ReviewState, string> = {
  open: 'border-ink-3 border-dashed text-ink-2',
  'signed-off': 'border-ink-3 text-ink',
  doubted: 'border-ink bg-ink text-paper',
  changed: 'border-ink border-dashed text-ink',
};

const SIGNS: Record<ReviewState, string | null> = {
  open: null,
  'signed-off': 'M2.5 6.5l2.5 2.5 4.5-6',
  doubted: 'M4 4.2a2 2 0 113 1.7c-.7.4-1 .8-1 1.5M6 9.6v.1',
  changed: 'M9.5 5A3.6 3.6 0 106 9.7M9.8 2.4V5H7.2',
};

/** How far a figure has been judged: plain ink, since colours belong to findings. */
export function ReviewTag({ state }: { state: ReviewState }) {
  const t = useTranslations('catalog.state');
  const sign = SIGNS[state];
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1 whitespace-nowrap rounded border px-1.5 font-semibold text-[11px] leading-[18px] ${LOOKS[state]}`}
    >
      {sign && (
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 fill-none stroke-[1.6] stroke-current"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={sign} />
        </svg>
      )}
      {t(state)}
    </span>
  );
}
