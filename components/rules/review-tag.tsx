import { useTranslations } from 'next-intl';
import type { ReviewState } from './rule-cell-view';

/** How far a rule has been reviewed; plain ink, since colours belong to findings. */
export function ReviewTag({ review }: { review: ReviewState }) {
  const t = useTranslations('rules.rule.review');
  const isOpen = review === 'interpretation' || review === 'changed-since';
  return (
    <span
      className={`shrink-0 rounded border px-1.5 font-semibold text-[11px] leading-[18px] ${isOpen ? 'border-ink-3 border-dashed text-ink-2' : 'border-ink-3 text-ink'}`}
    >
      {review === 'article' && <span aria-hidden="true">§ </span>}
      {t(review)}
    </span>
  );
}
