import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Choice, VariantChoice } from '@/lib/prescription/choices';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import { CatalogCard } from './catalog-card';
import { CatalogFilters, type Filter } from './catalog-filters';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { TemplatePicker } from './template-picker';

const HAS_NO_FINDING = ['clear', 'note'];

/** Which variant of each exercise the card shows under a filter; an exercise without one is left out. */
function useShownVariants(query: string, picks: Record<string, string>) {
  const { choices, outcomes } = usePrescribe();
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter(
    ({ searchText, isArchived }) => !isArchived && words.every((word) => searchText.includes(word)),
  );
  const fits = (variant: VariantChoice, filter: Filter) => {
    if (filter === 'no-finding') return HAS_NO_FINDING.includes(outcomes.get(variant.id) ?? '');
    return typeof filter === 'number' || filter === 'all' || variant.position === filter;
  };
  return (filter: Filter): { choice: Choice; shown: VariantChoice }[] =>
    found
      .filter(({ set }) => typeof filter !== 'number' || set === filter)
      .flatMap((choice) => {
        const fitting = choice.variants.filter((variant) => fits(variant, filter));
        const wanted = picks[choice.exercise] ?? choice.defaultVariant;
        const shown = fitting.find(({ id }) => id === wanted) ?? fitting[0];
        return shown ? [{ choice, shown }] : [];
      });
}

export function CatalogPane() {
  const t = useTranslations('prescribe.catalog');
  const { draft, acts } = usePrescribe();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [picks, setPicks] = useState<Record<string, string>>({});
  const listUnder = useShownVariants(query, picks);
  const listed = listUnder(filter);
  const isFull = draft.entries.length >= MOST_EXERCISES;

  return (
    <section aria-labelledby="catalog-title" className="px-4 pb-4">
      <div className="flex min-h-13 items-center gap-2">
        <h2 id="catalog-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p className="text-ink-2 text-xs">{t('count', { count: listed.length })}</p>
        <TemplatePicker />
      </div>
      <label className="flex min-h-11 items-center gap-2 rounded-lg border border-line-2 bg-surface px-3 focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 md:min-h-9">
        <Icon name="search" />
        <span className="sr-only">{t('search')}</span>
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={`${t('search')}: ${t('searchHint')}`}
          className="w-full bg-transparent py-1 text-ink outline-none placeholder:text-ink-3"
        />
      </label>
      <CatalogFilters
        chosen={filter}
        onChoose={setFilter}
        countOf={(one) => listUnder(one).length}
      />
      {typeof filter === 'number' && (
        <button
          type="button"
          disabled={isFull}
          onClick={() => acts.addSet(filter)}
          className="mb-2 inline-flex min-h-11 items-center gap-2 rounded-lg border border-line-2 bg-surface px-3 font-medium text-brand disabled:text-ink-3 md:min-h-9"
        >
          <Icon name="add" />
          {t('addSet', { number: filter })}
        </button>
      )}
      {isFull && <p className="mb-2 text-ink-2">{t('full')}</p>}
      {listed.length === 0 && <p className="py-6 text-center text-ink-2">{t('none')}</p>}
      <ul className="grid gap-2.5 min-[75rem]:grid-cols-2">
        {listed.map(({ choice, shown }) => (
          <li key={choice.exercise}>
            <CatalogCard
              choice={choice}
              shown={shown}
              isFull={isFull}
              onPick={(id) => setPicks({ ...picks, [choice.exercise]: id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
