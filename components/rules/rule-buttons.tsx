'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChangeDialog } from './change-dialog';
import { ProblemLine } from './problem-line';
import type { RuleActs } from './rule-answer';
import type { RuleView } from './rule-cell-view';
import { useRuleAct } from './use-rule-act';

type RuleButtonsProps = { rule: RuleView; acts: RuleActs };

/** What this person may do with one rule; the server decides again. */
export function RuleButtons({ rule, acts }: RuleButtonsProps) {
  const t = useTranslations('rules.act');
  const [isChanging, setChanging] = useState(false);
  const { isPending, problem, run } = useRuleAct();
  const { id, may } = rule;
  const offered = [
    may.signOff && { words: t('signOff'), press: () => run(acts.onSignOff, { ruleId: id }) },
    may.withdrawSignOff && {
      words: t('withdrawSignOff'),
      press: () => run(acts.onWithdrawSignOff, { ruleId: id }),
    },
    may.tiers.length > 0 && { words: t('changeTier'), press: () => setChanging(true) },
    may.withdrawChange && {
      words: t('withdrawChange'),
      press: () => run(acts.onWithdrawChange, { ruleId: id }),
    },
    may.remove && { words: t('remove'), press: () => run(acts.onRemove, { id }) },
  ].filter((each) => each !== false);
  if (offered.length === 0) return null;
  return (
    <>
      <div className="flex flex-wrap gap-x-3">
        {offered.map(({ words, press }) => (
          <Button key={words} variant="link" isDisabled={isPending} onPress={press}>
            {words}
            <span className="sr-only"> {id}</span>
          </Button>
        ))}
      </div>
      <ProblemLine problem={problem} />
      {isChanging && (
        <ChangeDialog rule={rule} onChange={acts.onChange} onClose={() => setChanging(false)} />
      )}
    </>
  );
}
