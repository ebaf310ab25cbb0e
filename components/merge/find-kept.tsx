import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CONTROL } from '@/components/ui/control-look';
import { dayTextBothYears } from '@/components/ui/day-text';

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
};

/** Looks for the record that is kept; a plain form, and the address keeps the search. */
export function FindKept({ patientId, query, found }: FindKeptProps) {
  const t = useTranslations('merge.find');
  const language = useLocale();
  return (
    <>
      <search>
        <form action={`/patients/${patientId}/merge`} method="get" className="flex gap-2">
          <input
            type="search"
            name="q"
            defaultValue={query}
            aria-label={t('label')}
            placeholder={t('label')}
            autoComplete="off"
            className={CONTROL}
          />
          <button
            type="submit"
            className="min-h-11 shrink-0 rounded-lg border border-line-2 bg-surface px-4 font-semibold text-[13px] hover:bg-tint md:min-h-9"
          >
            {t('submit')}
          </button>
        </form>
      </search>
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
