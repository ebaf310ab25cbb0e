import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CellPane } from '@/components/rules/cell-pane';
import { OtherRules } from '@/components/rules/other-rules';
import { readAddress } from '@/components/rules/rules-address';

import { drawCell } from './draw-cell';
import { findRules } from './find-rules';
import { loadCell } from './load-cell';
import { loadOtherRules } from './load-other-rules';
import { RULE_ACTS } from './rule-acts';

type RulesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

export default async function RulesPage({ searchParams }: RulesPageProps) {
  const rules = await findRules();
  const address = readAddress(await searchParams);
  const language = await getLocale();
  if (address.view === 'other') {
    return <OtherRules groups={loadOtherRules(rules, address, language)} acts={RULE_ACTS} />;
  }
  const cell = await loadCell(rules, address, language);
  return cell && <CellPane cell={cell} figure={drawCell(cell.target, language)} acts={RULE_ACTS} />;
}
