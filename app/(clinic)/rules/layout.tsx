import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { RulesScreen } from '@/components/rules/rules-screen';
import { drawRows } from './draw-rows';
import { findRules } from './find-rules';
import { loadBoard } from './load-board';

/** The matrix stays while its cells are opened one after the other; only the page beside it is asked for anew. */
export default async function RulesLayout({ children }: { children: ReactNode }) {
  const { layer, knowledge } = await findRules();
  const language = await getLocale();
  const board = await loadBoard(knowledge, layer.exercises, language);
  return (
    <RulesScreen board={board} figures={drawRows(language)}>
      {children}
    </RulesScreen>
  );
}
