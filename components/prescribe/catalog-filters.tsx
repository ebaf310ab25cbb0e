import { useTranslations } from 'next-intl';

/** A number is a set of the article. */
export type Filter = 'all' | 'no-finding' | 'lying' | 'sitting' | 'standing' | number;

const FILTERS: Filter[] = ['all', 'no-finding', 1, 2, 3, 4, 'lying', 'sitting', 'standing'];

/** Chips with the number of exercises behind each, after the search. */
export function CatalogFilters({
  chosen,
  onChoose,
  countOf,
}: {
  chosen: Filter;
  onChoose: (filter: Filter) => void;
  countOf: (filter: Filter) => number;
}) {
  const t = useTranslations('prescribe.catalog');
  const wordOf = (filter: Filter) => {
    if (typeof filter === 'number') return t('set', { number: filter });
    if (filter === 'all') return t('all');
    return filter === 'no-finding' ? t('noFinding') : t(`position.${filter}`);
  };
  return (
    <fieldset className="my-2.5 flex min-w-0 gap-1.5 overflow-x-auto p-1 md:flex-wrap">
      <legend className="sr-only">{t('filters')}</legend>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
          className="inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border border-line-2 bg-surface px-3 text-[13px] text-ink aria-pressed:border-brand aria-pressed:bg-brand aria-pressed:text-on-brand md:min-h-7"
        >
          {wordOf(filter)}
          <span className="text-xs tabular-nums opacity-90">{countOf(filter)}</span>
        </button>
      ))}
    </fieldset>
  );
}
