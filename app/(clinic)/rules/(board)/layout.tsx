import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { drawRows } from '@/app/(clinic)/rules/draw-rows';
import { findRules } from '@/app/(clinic)/rules/find-rules';
import { loadBoard } from '@/app/(clinic)/rules/load-board';
import { RulesScreen } from '@/components/rules/rules-screen';

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
