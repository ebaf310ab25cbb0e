import { useTranslations } from 'next-intl';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Finding } from '@/lib/contraindications/finding';
import { FindingText } from './finding-text';

/** Notes of one exercise, of several or of the whole program. */
export type NotedPlace = { where: string; notes: readonly Finding[] };

/** Every note that stands beside no graver finding, in one folded block: notes never interrupt. */
export function NotesCard({ places }: { places: readonly NotedPlace[] }) {
  const t = useTranslations('prescribe');
  const count = places.reduce((sum, { notes }) => sum + notes.length, 0);
  if (count === 0) return null;
  const words = t('safety.notes', { count });
  return (
    <article aria-label={`${t('outcome.note')}: ${words}`}>
      <details className="rounded-xl border border-line bg-surface">
        <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 px-3 py-2 md:min-h-9">
          <TierBadge outcome="note" word={t('outcome.note')} />
          <span className="text-[13px] text-ink-2 underline underline-offset-2">{words}</span>
        </summary>
        <div className="grid gap-3 border-line border-t p-3">
          {places.map(({ where, notes }) => (
            <section key={where} aria-label={where} className="grid gap-2">
              <p className="text-ink-2 text-xs">{where}</p>
              {notes.map((finding) => (
                <FindingText key={`${finding.kind} ${finding.ruleIds.join()}`} finding={finding} />
              ))}
            </section>
          ))}
        </div>
      </details>
    </article>
  );
}
