'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { ProblemLine } from './problem-line';
import type { Act } from './rule-answer';
import type { CellView } from './rule-cell-view';
import { useRuleAct } from './use-rule-act';

type AddDialogProps = { cell: CellView; onAdd: Act; onClose: () => void };

/** A word of the clinic's own, stricter than what stands in the cell. */
export function AddDialog({ cell, onAdd, onClose }: AddDialogProps) {
  const t = useTranslations('rules.add');
  const word = useTranslations('prescribe.outcome');
  const { target, factor, targetName, factorName, addTiers } = cell;
  const [tier, setTier] = useState(addTiers.at(-1) ?? 'caution');
  const [en, setEn] = useState('');
  const [th, setTh] = useState('');
  const { isPending, problem, run } = useRuleAct(onClose);

  function submit(event: FormEvent) {
    event.preventDefault();
    run(onAdd, { target, factor, tier, message: { en, th } });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title')}>
      <p className="text-[13px] text-ink-2">
        {targetName} × {factorName}
      </p>
      <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-3">
        <SelectField
          label={t('tier')}
          value={tier}
          options={addTiers.map((value) => ({ value, label: word(value) }))}
          onChange={setTier}
        />
        <TextField label={t('en')} hint={t('hint')} value={en} maxLength={300} onChange={setEn} />
        <TextField label={t('th')} value={th} maxLength={300} lang="th" onChange={setTh} />
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
