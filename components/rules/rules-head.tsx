'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/ui/filter-chip';
import { SearchBox } from '@/components/ui/search-box';

import { Legend } from './legend';
import { type RulesAddress, writeAddress } from './rules-address';
import type { Board } from './rules-board';

type RulesHeadProps = {
  board: Board;
  address: RulesAddress;
  typed: string;
  /** Columns as they are shown now. */
  shownCount: number;
  onType: (typed: string) => void;
};

const VIEWS = ['exercises', 'activities', 'other'] as const;

const countRows = (sections: Board['exercises']) => sections.flatMap(({ rows }) => rows).length;

export function RulesHead({ board, address, typed, shownCount, onType }: RulesHeadProps) {
  const t = useTranslations('rules');
  const { view, showsAll, isUnsignedOnly } = address;
  const isMatrix = view !== 'other';
  const counts = {
    exercises: countRows(
      board.exercises.filter(({ rows }) => rows.some(({ variants }) => variants.length > 0)),
    ),
    activities: countRows(board.activities),
    other: board.otherCount,
  };
  const hrefTo = (changed: Partial<RulesAddress>) =>
    writeAddress({ ...address, open: null, ...changed });
  return (
    <div className="flex flex-col gap-2 px-3 py-3 md:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="mr-auto flex flex-wrap items-baseline gap-x-4">
          <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
          <p className="text-ink-2 text-sm">
            {view === 'other'
              ? t('lead.other')
              : t(`lead.${view}`, {
                  rows: counts[view],
                  shown: shownCount,
                  all: board.factors.length,
                })}
          </p>
        </div>
        <nav
          aria-label={t('chips.label')}
          className="-mx-3 flex max-w-[100vw] gap-1.5 overflow-x-auto px-3 py-1 md:mx-0 md:flex-wrap md:overflow-visible md:px-0 print:hidden"
        >
          {VIEWS.map((each) => (
            <FilterChip
              key={each}
              href={hrefTo({ view: each })}
              isChosen={view === each}
              words={t(`chips.${each}`)}
              count={counts[each]}
            />
          ))}
          {isMatrix && (
            <FilterChip
              href={hrefTo({ showsAll: !showsAll })}
              isChosen={showsAll}
              words={t(showsAll ? 'chips.all' : 'chips.core')}
              count={shownCount}
            />
          )}
          <FilterChip
            href={hrefTo({ isUnsignedOnly: !isUnsignedOnly })}
            isChosen={isUnsignedOnly}
            words={t('chips.unsigned')}
            count={board.unsignedCount}
          />
          <Link
            href="/rules/statistics"
            className="inline-flex min-h-11 shrink-0 items-center whitespace-nowrap px-2 font-medium text-[13px] text-brand underline underline-offset-2 md:min-h-8"
          >
            {t('chips.statistics')}
          </Link>
        </nav>
        {isMatrix && (
          <SearchBox
            label={t('search')}
            hint={t('searchHint')}
            typed={typed}
            onType={onType}
            className="md:w-60 print:hidden"
          />
        )}
      </div>
      {isMatrix && <Legend hasLoosened={hasLoosened(board)} />}
    </div>
  );
}

function hasLoosened({ exercises, activities }: Board): boolean {
  const rows = [...exercises, ...activities].flatMap((section) => section.rows);
  return rows
    .flatMap((row) => [row, ...row.variants])
    .some(({ cells }) => Object.values(cells).some(({ isLoosened }) => isLoosened));
}
