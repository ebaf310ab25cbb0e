import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { ListAddress } from './list-address';
import { looksLikeNumber } from './list-address';

/** An empty list says what to do next: with a search, the patient who was looked for may be new. */
export function NobodyListed({ query, search }: Pick<ListAddress, 'query' | 'search'>) {
  const t = useTranslations('patients.list');
  const isNumber = looksLikeNumber(query);
  return (
    <div className="flex flex-col items-center gap-3 rounded-xl border border-line-2 border-dashed px-4 py-10 text-center">
      {query === '' ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <>
          <p role="status" className="text-ink-2">
            {t('found', { count: 0, query })}. {t('nothing')}
          </p>
          <span className="flex flex-wrap justify-center gap-2">
            <ButtonLink href={`/patients/new?${new URLSearchParams({ search })}`}>
              +{' '}
              {isNumber
                ? t('addNumbered', { hospitalNumber: query })
                : t('addNamed', { name: query })}
            </ButtonLink>
            <ButtonLink href="/patients" variant="quiet">
              {t('showAll')}
            </ButtonLink>
          </span>
        </>
      )}
    </div>
  );
}
