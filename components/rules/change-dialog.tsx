'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Tier } from '@/lib/contraindications/finding';
import { compareTiers } from '@/lib/contraindications/tiers';
import { ProblemLine } from './problem-line';
import type { Act } from './rule-answer';
import type { RuleView } from './rule-cell-view';
import { useRuleAct } from './use-rule-act';

type ChangeDialogProps = { rule: RuleView; onChange: Act; onClose: () => void };

/** Another tier for one rule, and what follows from it, said before it is done. */
export function ChangeDialog({ rule, onChange, onClose }: ChangeDialogProps) {
  const t = useTranslations('rules.change');
  const word = useTranslations('prescribe.outcome');
  const { id, may, change } = rule;
  const ourTier = change?.ourTier ?? rule.tier;
  const [tier, setTier] = useState<Tier>(may.tiers[0] ?? ourTier);
  const [reason, setReason] = useState('');
  const { isPending, problem, run } = useRuleAct(onClose);
  const isMilder = compareTiers(tier, ourTier) > 0;
  const mayLoosen = may.tiers.some((each) => compareTiers(each, ourTier) > 0);

  function submit(event: FormEvent) {
    event.preventDefault();
    run(onChange, { ruleId: id, tier, reason });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { id })}>
      <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-3">
        <SelectField
          label={t('tier')}
          value={tier}
          options={may.tiers.map((value) => ({ value, label: word(value) }))}
          onChange={setTier}
        />
        <p className="text-[13px] text-ink-2">{t(isMilder ? 'milder' : 'stricter')}</p>
        {!mayLoosen && <p className="text-[13px] text-ink-2">{t('needsAdministrator')}</p>}
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          maxLength={500}
          onChange={setReason}
        />
        <ProblemLine problem={problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
