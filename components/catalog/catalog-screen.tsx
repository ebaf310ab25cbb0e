'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { readFilter, writeAddress } from './catalog-address';
import type { BoardSection } from './catalog-board';
import { CatalogHead } from './catalog-head';
import { CatalogSet } from './catalog-set';
import { listFigures, searchCatalog } from './search-catalog';

type CatalogScreenProps = {
  sections: BoardSection[];
  /** End poses by id, drawn on the server; a figure that is not drawn yet has none. */
  figures: Record<string, ReactNode>;
  /** Exercises the clinic wrote itself. */
  ownCount: number;
};

/** Every figure of the catalog at a glance, with how far each has been judged. */
export function CatalogScreen({ sections, figures, ownCount }: CatalogScreenProps) {
  const t = useTranslations('catalog');
  const filter = readFilter(Object.fromEntries(useSearchParams()));
  const [typed, setTyped] = useState('');
  const shown = searchCatalog(sections, { typed, filter });
  return (
    <div className="flex flex-1 flex-col">
      <CatalogHead {...{ sections, filter, typed, ownCount }} onType={setTyped} />
      <p role="status" className="sr-only">
        {t('shown', { count: listFigures(shown).length })}
      </p>
      {shown.map((section) => (
        <CatalogSet
          key={section.set}
          section={section}
          whole={sections.find(({ set }) => set === section.set) ?? section}
          figures={figures}
          hrefTo={(id) => writeAddress(filter, id)}
        />
      ))}
      {shown.length === 0 && (
        <div className="m-3 flex flex-col items-center gap-2 rounded-xl border border-line bg-surface px-4 py-12 text-center md:m-5">
          <h2 className="font-semibold text-base">{t('none.title')}</h2>
          <p className="text-ink-2">{t('none.filtered')}</p>
          <ButtonLink href="/catalog" onClick={() => setTyped('')}>
            {t('none.showAll')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
