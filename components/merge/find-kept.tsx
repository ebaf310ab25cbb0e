import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { dayTextBothYears } from '@/components/ui/day-text';
import { SearchForm } from '@/components/ui/search-form';

type FoundRecord = {
  id: string;
  name: string;
  hospitalNumber: string;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
};

type FindKeptProps = {
  patientId: string;
  /** Empty = nothing was looked for yet. */
  query: string;
  found: readonly FoundRecord[];
  onSearch: (form: FormData) => Promise<void>;
};

/** Looks for the record that is kept. */
export function FindKept({ patientId, query, found, onSearch }: FindKeptProps) {
  const t = useTranslations('merge.find');
  const language = useLocale();
  return (
    <>
      <SearchForm
        action={onSearch}
        kept={{ at: `/patients/${patientId}/merge` }}
        query={query}
        label={t('label')}
        submit={t('submit')}
      />
      {query !== '' && (
        <p role="status" className="text-[13px] text-ink-2">
          {t('found', { count: found.length, query })}
        </p>
      )}
      {found.length > 0 && (
        <ul className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
          {found.map(({ id, name, hospitalNumber, birthDate }) => (
            <li key={id} className="border-line border-t first:border-t-0">
              <Link
                href={`/patients/${patientId}/merge?into=${id}`}
                className="flex min-h-11 flex-wrap items-center gap-x-3 px-4 py-2.5 hover:bg-paper"
              >
                <span className="font-semibold">{name}</span>
                <span className="text-[13px] text-ink-2">
                  {t('number', { hospitalNumber })}
                  {birthDate && ` · ${dayTextBothYears(birthDate, language)}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
