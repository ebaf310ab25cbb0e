import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/ui/search-form';
import type { ListAddress } from './list-address';

export function PatientSearch({ query, template }: Pick<ListAddress, 'query' | 'template'>) {
  const t = useTranslations('patients.list');
  return (
    <SearchForm
      action="/patients"
      query={query}
      label={t('search')}
      submit={t('searchButton')}
      kept={template === null ? {} : { template }}
    />
  );
}
