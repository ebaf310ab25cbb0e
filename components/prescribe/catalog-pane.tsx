import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { MOST_EXERCISES } from '@/lib/prescription/edit-program';
import { CatalogCard } from './catalog-card';
import {
  type CatalogFilter,
  type CatalogState,
  countHidden,
  isFiltering,
  listUnder,
  NO_FILTER,
} from './catalog-filter';
import { CatalogFilters } from './catalog-filters';
import { CatalogSearch } from './catalog-search';
import { lookButtonId } from './element-ids';
import { Icon } from './icons';
import { usePrescribe } from './prescribe-context';
import { makeSearch } from './search-choices';
import { TemplatePicker } from './template-picker';
import { useFocusLater } from './use-focus-later';

/** Ours: more are searched for rather than scrolled to, and each costs its drawing. */
const CARDS_AT_ONCE = 24;

/** What is typed, filtered and chosen by hand, and what the list therefore shows. */
function useCatalog() {
  const { choices, outcomes, favourites } = usePrescribe();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<CatalogFilter>(NO_FILTER);
  const [picks, setPicks] = useState<Record<string, string>>({});
  const isTyped = typed.trim() !== '';
  const search = useMemo(() => (isTyped ? makeSearch(choices) : null), [choices, isTyped]);
  const found = useMemo(() => search?.(typed) ?? null, [search, typed]);
  const state: CatalogState = { choices, found, picks, outcomes, favourites: favourites.marked };
  return {
    typed,
    setTyped,
    filter,
    setFilter,
    state,
    pick: (exercise: string, variant: string) => setPicks({ ...picks, [exercise]: variant }),
  };
}

type Catalog = ReturnType<typeof useCatalog>;

/** An empty list says why, and leads back. */
function NothingListed({ typed, setTyped, filter, setFilter, state }: Catalog) {
  const t = useTranslations('prescribe.catalog');
  const hasNoFavourite = filter.isFavourite && state.favourites.size === 0;
  const words = () => {
    if (hasNoFavourite) return t('noFavourites');
    return state.found?.size === 0 ? t('nothingFor', { typed: typed.trim() }) : t('nothing');
  };
  return (
    <div className="grid justify-items-center gap-2 py-6 text-center text-ink-2">
      <p>{words()}</p>
      <Button
        variant="secondary"
        onPress={() => {
          setTyped('');
          setFilter(NO_FILTER);
        }}
      >
        {t('clearAll')}
      </Button>
    </div>
  );
}

/** What stands between the filters and the cards. */
function ListNotes({ filter, setFilter, state }: Catalog) {
  const t = useTranslations('prescribe.catalog');
  const { draft, acts, favourites } = usePrescribe();
  const isFull = draft.entries.length >= MOST_EXERCISES;
  const hidden = countHidden(filter, state);
  const { set } = filter;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 not-empty:mb-2">
        {set !== null && (
          <Button variant="secondary" isDisabled={isFull} onPress={() => acts.addSet(set)}>
            <Icon name="add" />
            {t('addSet', { number: set })}
          </Button>
        )}
        {isFiltering(filter) && (
          <Button variant="quiet" onPress={() => setFilter(NO_FILTER)}>
            {t('clear')}
          </Button>
        )}
      </div>
      {isFull && <p className="mb-2 text-ink-2">{t('full')}</p>}
      {hidden > 0 && <p className="mb-2 text-ink-2 text-xs">{t('hidden', { count: hidden })}</p>}
      <p role="alert" className="mb-2 font-medium text-[13px] empty:hidden">
        {favourites.hasFailed && t('favouriteFailed')}
      </p>
    </>
  );
}

export function CatalogPane({ onLook }: { onLook: (variant: string) => void }) {
  const t = useTranslations('prescribe.catalog');
  const catalog = useCatalog();
  const { typed, setTyped, filter, setFilter, state, pick } = catalog;
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const listed = listUnder(filter, state);
  const rest = listed.length - most;
  const focusLater = useFocusLater();
  return (
    <section aria-labelledby="catalog-title" className="px-4 pb-4">
      <div className="flex min-h-13 flex-wrap items-center gap-2">
        <h2 id="catalog-title" className="font-semibold text-base">
          {t('title')}
        </h2>
        <p aria-live="polite" className="text-ink-2 text-xs">
          {t('count', { count: listed.length })}
        </p>
        <TemplatePicker />
      </div>
      <CatalogSearch typed={typed} onType={setTyped} />
      <CatalogFilters filter={filter} state={state} onChange={setFilter} />
      <ListNotes {...catalog} />
      {listed.length === 0 && <NothingListed {...catalog} />}
      <ul className="grid gap-2.5 min-[75rem]:grid-cols-2">
        {listed.slice(0, most).map(({ choice, shown }) => (
          <li key={choice.exercise}>
            <CatalogCard
              choice={choice}
              shown={shown}
              onPick={(variant) => pick(choice.exercise, variant)}
              onLook={onLook}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className="mt-2.5 w-full"
          onPress={() => {
            setMost(most + CARDS_AT_ONCE);
            // The button moves down or away; the first of the new ones is where one goes on.
            focusLater(lookButtonId(listed[most]?.choice.exercise ?? ''));
          }}
        >
          {t('showMore', { count: Math.min(rest, CARDS_AT_ONCE), rest })}
        </Button>
      )}
    </section>
  );
}
