import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/ui/search-form';
import { type ListAddress, listHref } from './list-address';

type PatientSearchProps = Pick<ListAddress, 'query' | 'template'> & {
  onSearch: (form: FormData) => Promise<void>;
};

export function PatientSearch({ query, template, onSearch }: PatientSearchProps) {
  const t = useTranslations('patients.list');
  return (
    <SearchForm
      action={onSearch}
      query={query}
      label={t('search')}
      submit={t('searchButton')}
      kept={{ at: listHref({ template }) }}
    />
  );
}
