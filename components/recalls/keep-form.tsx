'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control-look';
import { Field } from '@/components/ui/field';
import { KeepReason, needsNote } from '@/lib/handout/recall';
import type { RecallTier } from '@/lib/prescription/newly-true';

type KeepFormProps = {
  tier: RecallTier;
  isBusy: boolean;
  onKeep: (decision: { reason: KeepReason; note: string }) => void;
};

/** The handout goes on as it is: a coded reason, and words where the finding or the reason wants them. */
export function KeepForm({ tier, isBusy, onKeep }: KeepFormProps) {
  const t = useTranslations('recalls.keep');
  const [reason, setReason] = useState<KeepReason | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isNoteMissing = reason !== null && needsNote(tier, reason) && note.trim() === '';

  function keep(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason !== null && !isNoteMissing) onKeep({ reason, note: note.trim() });
  }

  return (
    <form onSubmit={keep} noValidate className="flex flex-col gap-3">
      <h3 className="font-semibold text-sm">{t('title')}</h3>
      <p className="text-[13px] text-ink-2">{t('means')}</p>
      <Field label={t('reason')} error={isTried && reason === null ? t('reasonMissing') : ''}>
        {(ties) => (
          <select
            {...ties}
            className={CONTROL}
            value={reason ?? ''}
            onChange={(event) => setReason(KeepReason.safeParse(event.target.value).data ?? null)}
          >
            <option value="">{t('choose')}</option>
            {KeepReason.options.map((each) => (
              <option key={each} value={each}>
                {t(`reasons.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('note')} error={isTried && isNoteMissing ? t('noteMissing') : ''}>
        {(ties) => (
          <textarea
            {...ties}
            className={CONTROL}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" isDisabled={isBusy} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
