'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Card } from '@/components/patients/card';
import { noAnswer } from '@/components/shell/came-to-nothing';
import { confirmed } from '@/components/shell/confirm-identity';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { WaitingFields } from '@/components/ui/waiting-fields';
import type { RetentionAnswer } from './data-answers';

const YEARS = [5, 7, 10, 15, 20, 30];
const KEEP = 'keep';

type RetentionFormProps = {
  /** `null` = records are kept until somebody erases them. */
  years: number | null;
  onChange: (request: unknown) => Promise<RetentionAnswer>;
};

/** How long a clinic keeps records after the last visit; nothing is erased by choosing. */
export function RetentionForm({ years, onChange }: RetentionFormProps) {
  const t = useTranslations('patientData.retention');
  const textOf = (value: number | null) => (value === null ? KEEP : String(value));
  const [loaded, setLoaded] = useState(years);
  const [chosen, setChosen] = useState(textOf(years));
  const [status, setStatus] = useState<RetentionAnswer['status'] | 'failed' | null>(null);
  const [isSaving, startSaving] = useTransition();
  const offered = [...new Set([...YEARS, ...(loaded === null ? [] : [loaded])])].sort(
    (a, b) => a - b,
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      const wanted = chosen === KEEP ? null : Number(chosen);
      const answer = await confirmed(() => onChange({ loaded, wanted })).catch(noAnswer);
      if (answer?.status === 'saved') setLoaded(wanted);
      setStatus(answer?.status ?? 'failed');
    });
  }

  return (
    <Card title={t('title')}>
      <form method="post" onSubmit={submit}>
        <WaitingFields className="flex flex-col gap-3">
          <SelectField
            label={t('label')}
            hint={t('hint')}
            value={chosen}
            options={[
              ...offered.map((count) => ({ value: String(count), label: t('years', { count }) })),
              { value: KEEP, label: t('keep') },
            ]}
            onChange={(value) => {
              setChosen(value);
              setStatus(null);
            }}
          />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" isDisabled={chosen === textOf(loaded)} isPending={isSaving}>
              {t('submit')}
            </Button>
            <p role="status" className="font-semibold text-[13px] empty:hidden">
              {status && t(`answer.${status}`)}
            </p>
          </div>
        </WaitingFields>
      </form>
    </Card>
  );
}
