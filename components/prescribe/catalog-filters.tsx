import { useTranslations } from 'next-intl';
import { TierMark } from '@/components/ui/tier-badge';
import {
  type CatalogFilter,
  type CatalogState,
  isFiltering,
  listUnder,
  NO_FILTER,
} from './catalog-filter';
import { Chip } from './chip';
import { Icon } from './icons';
import { MoreFilters } from './more-filters';

const SETS = [1, 2, 3, 4];

export type Filtering = {
  filter: CatalogFilter;
  state: CatalogState;
  onChange: (filter: CatalogFilter) => void;
};

/** Chips with the number of exercises behind each, after the search and the other filters. */
export function CatalogFilters({ filter, state, onChange }: Filtering) {
  const t = useTranslations('prescribe.catalog');
  const countUnder = (other: CatalogFilter) => listUnder(other, state).length;
  const chip = (change: Partial<CatalogFilter>, isOn: boolean, off: Partial<CatalogFilter>) => ({
    isOn,
    count: countUnder({ ...filter, ...change }),
    onPress: () => onChange({ ...filter, ...(isOn ? off : change) }),
  });
  return (
    <fieldset className="my-2.5 flex min-w-0 items-center gap-1.5 overflow-x-auto p-1 max-md:-mx-4 max-md:px-4 md:flex-wrap">
      <legend className="sr-only">{t('filters')}</legend>
      <Chip
        isOn={!isFiltering(filter)}
        count={countUnder(NO_FILTER)}
        onPress={() => onChange(NO_FILTER)}
      >
        {t('all')}
      </Chip>
      <Chip {...chip({ isFitting: true }, filter.isFitting, { isFitting: false })}>
        <TierMark outcome="clear" className="size-3.5 in-[[aria-pressed=true]]:text-on-brand" />
        {t('fits')}
      </Chip>
      <Chip {...chip({ isFavourite: true }, filter.isFavourite, { isFavourite: false })}>
        <Icon name="star" className="size-3.5" />
        {t('favourites')}
      </Chip>
      {SETS.map((set) => (
        <Chip key={set} {...chip({ set }, filter.set === set, { set: null })}>
          {t('set', { number: set })}
        </Chip>
      ))}
      <MoreFilters filter={filter} state={state} onChange={onChange} />
    </fieldset>
  );
}
