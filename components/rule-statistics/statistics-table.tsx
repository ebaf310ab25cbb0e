import { useFormatter, useTranslations } from 'next-intl';
import type { RuleRow } from './statistics-view';

const COUNTS = ['shown', 'accepted', 'acknowledged', 'overridden', 'open'] as const;
const CELL = 'px-2 py-2 text-right align-top tabular-nums';

/** Counts and words, no colour: red, amber and violet belong to findings. */
export function StatisticsTable({ rows }: { rows: readonly RuleRow[] }) {
  const t = useTranslations('ruleStatistics');
  const reasonWord = useTranslations('prescribe.override.reasons');
  const format = useFormatter();
  return (
    <div className="rounded-xl border border-line bg-surface shadow-card">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls a wide table with the arrow keys */}
      <section tabIndex={0} aria-label={t('table')} className="overflow-x-auto">
        <table className="w-full min-w-[720px] text-[13px]">
          <caption className="sr-only">{t('table')}</caption>
          <thead>
            <tr className="border-line border-b text-ink-2">
              <th scope="col" className="px-3 py-2 text-left font-medium">
                {t('rule')}
              </th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className={`${CELL} font-medium`}>
                  {t(`count.${count}`)}
                </th>
              ))}
              <th scope="col" className={`${CELL} font-medium`}>
                {t('share')}
              </th>
              <th scope="col" className="px-3 py-2 text-left font-medium">
                {t('reasons')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.ruleId} className="border-line border-t first:border-t-0">
                <th scope="row" className="max-w-80 px-3 py-2 text-left align-top font-normal">
                  <span className="font-semibold">{row.ruleId}</span>
                  {row.isForReview && (
                    <span className="ml-2 rounded border-2 border-ink px-1.5 py-0.5 font-semibold text-xs">
                      {t('forReview')}
                    </span>
                  )}
                  <span className="block break-words text-ink-2">{row.message ?? t('gone')}</span>
                </th>
                {COUNTS.map((count) => (
                  <td key={count} className={CELL}>
                    {row[count]}
                  </td>
                ))}
                <td className={`${CELL} font-semibold`}>
                  {row.share === null
                    ? '–'
                    : format.number(row.share, { style: 'percent', maximumFractionDigits: 0 })}
                </td>
                <td className="px-3 py-2 align-top">
                  {row.reasons.map(({ reason, count }) => (
                    <span key={reason} className="block">
                      {reasonWord(reason)} {count}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
