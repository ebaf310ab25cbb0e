import { useTranslations } from 'next-intl';
import type { CellView } from './rule-cell-view';

const COUNTED = ['shown', 'accepted', 'overridden'] as const;

/** What doctors of the clinic made of this cell. */
export function CellUse({ use }: { use: NonNullable<CellView['use']> }) {
  const t = useTranslations('rules.cell.use');
  return (
    <section aria-label={t('title')}>
      <dl className="grid grid-cols-3 gap-2">
        {COUNTED.map((count) => (
          <div
            key={count}
            className="flex flex-col-reverse rounded-xl border border-line bg-surface p-3 shadow-card"
          >
            <dt className="text-ink-2 text-xs">{t(count)}</dt>
            <dd className="font-semibold text-base tabular-nums">{use[count]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
