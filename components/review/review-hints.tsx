import { useLocale } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import { countsOf } from '@/lib/prescription/hint-counts';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import type { ReviewView } from './review-view';

/** Notes that need the version before and the day of review: they never interrupt. */
export function ReviewHints({
  rules,
  before,
  draft,
}: ReviewView['hints'] & { draft: PrescriptionDraft }) {
  const language = useLocale();
  const counts = countsOf(draft, before);
  const over = rules.filter(({ id, max }) => (counts[id] ?? 0) > max);
  if (over.length === 0) return null;
  return (
    <ul className="grid gap-1 text-[13px] text-note-ink">
      {over.map(({ id, message }) => (
        <li key={id} className="flex gap-1.5">
          <TierMark outcome="note" className="mt-0.5 size-4" />
          {message[language]}
        </li>
      ))}
    </ul>
  );
}
