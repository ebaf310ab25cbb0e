'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { OtherRuleView } from './other-rules';
import { ProblemLine } from './problem-line';
import type { RuleActs } from './rule-answer';
import { useRuleAct } from './use-rule-act';

type OtherRuleButtonProps = {
  rule: Pick<OtherRuleView, 'id' | 'maySignOff' | 'mayWithdraw'>;
  acts: RuleActs;
};

/** Signs one rule off, or takes it back. */
export function OtherRuleButton({ rule, acts }: OtherRuleButtonProps) {
  const t = useTranslations('rules.act');
  const { isPending, problem, run } = useRuleAct();
  const { id, maySignOff, mayWithdraw } = rule;
  if (!maySignOff && !mayWithdraw) return null;
  const act = maySignOff ? acts.onSignOff : acts.onWithdrawSignOff;
  return (
    <div className="flex flex-col">
      <Button
        variant="link"
        className="-my-2"
        isDisabled={isPending}
        onPress={() => run(act, { ruleId: id })}
      >
        {t(maySignOff ? 'signOff' : 'withdrawSignOff')}
        <span className="sr-only"> {id}</span>
      </Button>
      <ProblemLine problem={problem} />
    </div>
  );
}
