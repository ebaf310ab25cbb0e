import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/patients/card';
import { dayText } from '@/components/ui/day-text';

type MergedRecord = {
  id: string;
  name: string;
  hospitalNumber: string;
  mergedAt: Date;
  /** Newest first; `exercises`: their names. */
  versions: { number: number; issuedAt: Date; issuedByName: string; exercises: string[] }[];
};

type MergedRecordsCardProps = {
  records: readonly MergedRecord[];
  /** Where a duplicate is told apart; `null` = the reader may not merge. */
  mergeHref: string | null;
};

/** What was merged into this record, with what was issued there, and the way to say that this is a duplicate itself. */
export function MergedRecordsCard({ records, mergeHref }: MergedRecordsCardProps) {
  const t = useTranslations('merge.record');
  const language = useLocale();
  if (records.length === 0 && mergeHref === null) return null;
  return (
    <Card title={t('title')}>
      {records.map(({ id, name, hospitalNumber, mergedAt, versions }) => (
        <div key={id} className="flex flex-col gap-1">
          <p className="break-words text-[13px]">
            {t('merged', { name, hospitalNumber, day: dayText(mergedAt, language) })}
          </p>
          {versions.length > 0 && (
            <details className="text-[13px]">
              <summary className="flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-8">
                {t('earlier', { count: versions.length })}
              </summary>
              <ul className="flex flex-col gap-1.5">
                {versions.map(({ number, issuedAt, issuedByName, exercises }) => (
                  <li key={number}>
                    {t('version', { number, day: dayText(issuedAt, language), name: issuedByName })}
                    <span className="block text-ink-2">{exercises.join(', ')}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      {mergeHref !== null && (
        <Link
          href={mergeHref}
          className="inline-flex min-h-11 items-center text-[13px] text-brand underline underline-offset-2 md:min-h-8"
        >
          {t('isDuplicate')}
        </Link>
      )}
    </Card>
  );
}
