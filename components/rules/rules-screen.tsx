'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Matrix } from './matrix';
import { readAddress } from './rules-address';
import type { Board, BoardSection } from './rules-board';
import { RulesHead } from './rules-head';
import { searchBoard } from './search-board';
import { useOpenCell } from './use-open-cell';

type RulesScreenProps = {
  board: Board;
  /** By target, drawn on the server. */
  figures: Record<string, ReactNode>;
  /** What the address opens: a cell, the other rules, or nothing. */
  children: ReactNode;
};

/** The matrix with what it opens beside it; from 1024 px each scrolls alone. */
export function RulesScreen({ board, figures, children }: RulesScreenProps) {
  const t = useTranslations('rules');
  const params = useSearchParams();
  const address = readAddress(Object.fromEntries(params));
  const [typed, setTyped] = useState('');
  const sections: BoardSection[] =
    address.view === 'activities' ? board.activities : board.exercises;
  const shown = searchBoard({ factors: board.factors, sections, typed, address });
  const onOpen = useOpenCell(address);
  const isList = address.view === 'other';
  return (
    <div className="rules-screen flex min-h-0 flex-1 flex-col lg:h-[calc(100dvh-4.5rem)] lg:flex-none print:h-auto print:[print-color-adjust:exact]">
      <RulesHead
        board={board}
        address={address}
        typed={typed}
        shownCount={shown.factors.length}
        onType={setTyped}
      />
      {board.unreadable.length > 0 && (
        <div className="px-3 pb-3 md:px-5">
          <Banner
            outcome="not-checked"
            title={t('unreadable.title', { count: board.unreadable.length })}
          >
            <p>{t('unreadable.whatToDo', { ids: board.unreadable.join(', ') })}</p>
          </Banner>
        </div>
      )}
      <div className="flex min-h-0 flex-1 border-line border-t">
        {!isList && (
          <Matrix
            sections={shown.sections}
            factors={shown.factors}
            stops={board.stops}
            address={address}
            figures={figures}
            onOpen={onOpen}
          />
        )}
        {children}
      </div>
    </div>
  );
}
