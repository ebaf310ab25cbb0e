import { useTranslations } from 'next-intl';
import { CONTROL } from '@/components/ui/control-look';
import type { ListAddress } from './list-address';

/** A plain form: it works before the scripts do, and the address keeps the search. */
export function PatientSearch({ query, template }: Pick<ListAddress, 'query' | 'template'>) {
  const t = useTranslations('patients.list');
  return (
    <search>
      <form action="/patients" method="get" className="flex gap-2">
        {template !== null && <input type="hidden" name="template" value={template} />}
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={t('search')}
          placeholder={t('search')}
          autoComplete="off"
          className={CONTROL}
        />
        <button
          type="submit"
          className="min-h-11 shrink-0 rounded-lg border border-line-2 bg-surface px-4 font-semibold text-[13px] hover:bg-tint md:min-h-9"
        >
          {t('searchButton')}
        </button>
      </form>
    </search>
  );
}
