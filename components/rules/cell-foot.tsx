'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { AddDialog } from './add-dialog';
import { ProblemLine } from './problem-line';
import type { RuleActs } from './rule-answer';
import type { CellView } from './rule-cell-view';
import { useRuleAct } from './use-rule-act';

type CellFootProps = { cell: CellView; acts: RuleActs };

/** What waits in this cell, always in sight. */
export function CellFoot({ cell, acts }: CellFootProps) {
  const t = useTranslations('rules.act');
  const [isAdding, setAdding] = useState(false);
  const { isPending, problem, run } = useRuleAct();
  const { rules, addTiers, tier } = cell;
  const waiting = rules.filter(
    ({ review }) => review === 'interpretation' || review === 'changed-since',
  );
  const signable = waiting.filter(({ may }) => may.signOff);
  const isReadOnly = waiting.length > signable.length;
  return (
    <div className="flex flex-col gap-1 border-line border-t px-4 py-3 md:px-5">
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto max-w-40 text-ink-2 text-xs" aria-live="polite">
          {waiting.length > 0
            ? t('waiting', { count: waiting.length })
            : rules.length > 0 && t('allSigned')}
          {isReadOnly && ` ${t('readOnly')}`}
        </p>
        {addTiers.length > 0 && tier !== 'stop' && (
          <Button onPress={() => setAdding(true)}>{t('add')}</Button>
        )}
        {signable.length > 0 && (
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => run(acts.onSignOff, ...signable.map(({ id }) => ({ ruleId: id })))}
          >
            {t('signOffAll', { count: signable.length })}
          </Button>
        )}
      </div>
      <ProblemLine problem={problem} />
      {isAdding && <AddDialog cell={cell} onAdd={acts.onAdd} onClose={() => setAdding(false)} />}
    </div>
  );
}
