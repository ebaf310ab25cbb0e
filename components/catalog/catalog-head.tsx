'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { FilterChip } from '@/components/ui/filter-chip';
import { SearchBox } from '@/components/ui/search-box';
import { type CatalogFilter, writeAddress } from './catalog-address';
import { type BoardSection, SETS, STATES } from './catalog-board';
import { listFigures, searchCatalog } from './search-catalog';
import { SignedCount } from './signed-count';

type CatalogHeadProps = {
  sections: BoardSection[];
  filter: CatalogFilter;
  typed: string;
  onType: (typed: string) => void;
  /** Exercises the clinic wrote itself. */
  ownCount: number;
};

export function CatalogHead({ sections, filter, typed, onType, ownCount }: CatalogHeadProps) {
  const t = useTranslations('catalog');
  const own = useTranslations('ownExercises.list');
  const chip = (changed: Partial<CatalogFilter>, words: string) => {
    const under = { ...filter, ...changed };
    return (
      <FilterChip
        key={words}
        href={writeAddress(under)}
        isChosen={writeAddress(under) === writeAddress(filter)}
        words={words}
        count={listFigures(searchCatalog(sections, { typed, filter: under })).length}
      />
    );
  };
  return (
    <div className="flex flex-col gap-2 px-3 py-3 md:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="mr-auto flex flex-wrap items-baseline gap-x-4">
          <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
          <p className="font-medium text-sm">
            <SignedCount figures={listFigures(sections)} />
          </p>
        </div>
        <ButtonLink href="/catalog/own">{own('link', { count: ownCount })}</ButtonLink>
        <SearchBox
          label={t('search')}
          hint={t('searchHint')}
          typed={typed}
          onType={onType}
          className="md:w-60"
        />
      </div>
      <p className="text-[13px] text-ink-2">{t('lead')}</p>
      <div className="flex flex-col gap-x-6 gap-y-1 xl:flex-row">
        <Chips label={t('chips.states')}>
          {chip({ state: null }, t('chips.all'))}
          {STATES.map((state) => chip({ state }, t(`state.${state}`)))}
        </Chips>
        <Chips label={t('chips.sets')}>
          {chip({ set: null }, t('chips.everySet'))}
          {SETS.map((set) => chip({ set }, t(`set.${set}`)))}
        </Chips>
      </div>
    </div>
  );
}

function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="-mx-3 flex max-w-[100vw] gap-1.5 overflow-x-auto px-3 py-1 md:mx-0 md:flex-wrap md:overflow-visible md:px-0"
    >
      {children}
    </nav>
  );
}
