import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { drawCell } from '@/app/(clinic)/rules/draw-cell';
import { findRules } from '@/app/(clinic)/rules/find-rules';
import { loadCell } from '@/app/(clinic)/rules/load-cell';
import { loadOtherRules } from '@/app/(clinic)/rules/load-other-rules';
import { RULE_ACTS } from '@/app/(clinic)/rules/rule-acts';
import { CellPane } from '@/components/rules/cell-pane';
import { OtherRules } from '@/components/rules/other-rules';
import { readAddress } from '@/components/rules/rules-address';

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
