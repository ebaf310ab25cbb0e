import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TierBadge } from '@/components/ui/tier-badge';
import { CellFacts } from './cell-facts';
import { CellFoot } from './cell-foot';
import { CellTitle } from './cell-title';
import { CellUse } from './cell-use';
import { PaneLink } from './pane-link';
import type { RuleActs } from './rule-answer';
import { RuleCard } from './rule-card';
import type { CellView } from './rule-cell-view';

type CellPaneProps = { cell: CellView; figure: ReactNode; acts: RuleActs };

/** What stands behind one cell: in words first, then rule by rule. */
export function CellPane({ cell, figure, acts }: CellPaneProps) {
  const t = useTranslations('rules.cell');
  const word = useTranslations('prescribe.outcome');
  const { tier, targetName, factorName, rules, openQuestions, previousHref, nextHref } = cell;
  const isGrave = tier === 'stop' || tier === 'contraindicated';
  return (
    <aside
      aria-label={t('label')}
      className="fixed inset-x-0 bottom-0 z-40 flex max-h-[86dvh] flex-col rounded-t-[20px] border-line border-t bg-paper shadow-tray lg:static lg:max-h-none lg:w-[360px] lg:shrink-0 lg:rounded-none lg:border-t-0 lg:border-l lg:shadow-none xl:w-[388px] print:hidden"
    >
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-4 md:px-5">
        <div className="flex items-center gap-1">
          <TierBadge outcome={tier} word={word(tier)} className="mr-auto text-[13px]" />
          <PaneLink href={previousHref} words={t('previous')} path="M7.5 2.5L4 6l3.5 3.5" />
          <PaneLink href={nextHref} words={t('next')} path="M4.5 2.5L8 6l-3.5 3.5" />
          <PaneLink
            href={cell.closeHref}
            words={t('close')}
            path="M2.5 2.5l7 7M9.5 2.5l-7 7"
            leadsBackTo={cell}
          />
        </div>
        <div className="flex flex-col gap-0.5">
          <CellTitle cell={cell}>{cell.title}</CellTitle>
          <p className="text-ink-2 text-xs leading-[18px]">
            {targetName} × {factorName}
          </p>
        </div>
        {figure && (
          <div
            className={`grid h-32 shrink-0 place-items-end justify-center rounded-lg px-3 ${isGrave ? 'bg-contra-tint' : 'bg-fig'}`}
          >
            {figure}
          </div>
        )}
        <CellFacts cell={cell} />
        {rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} acts={acts} cellTier={tier} />
        ))}
        {openQuestions.length > 0 && (
          <PaneSection title={t('questions')}>
            {openQuestions.map((question) => (
              <p key={question} className="text-[13px]">
                {question}
              </p>
            ))}
          </PaneSection>
        )}
        <Variants cell={cell} />
        {cell.use && <CellUse use={cell.use} />}
      </div>
      <CellFoot cell={cell} acts={acts} />
    </aside>
  );
}

function PaneSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1.5 rounded-xl border border-line bg-surface p-3 shadow-card">
      <h3 className="font-semibold text-[13px]">{title}</h3>
      {children}
    </section>
  );
}

function Variants({ cell: { variants, exerciseNumber } }: { cell: CellView }) {
  const t = useTranslations('rules.cell');
  const word = useTranslations('prescribe.outcome');
  if (variants.length === 0 || exerciseNumber === null) return null;
  return (
    <PaneSection title={t('variantsOf', { number: exerciseNumber })}>
      <ul>
        {variants.map(({ target, name, tier, href }) => (
          <li key={target} className="flex min-h-8 items-center justify-between gap-3 text-[13px]">
            <PaneLink href={href}>{name}</PaneLink>
            <TierBadge outcome={tier} word={word(tier)} className="shrink-0" />
          </li>
        ))}
      </ul>
    </PaneSection>
  );
}
