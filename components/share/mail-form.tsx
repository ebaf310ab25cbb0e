'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { SHARE_BUTTON } from './share-button';
import type { SendMail } from './shared-link';

/** Works before the scripts do; what was typed stands there again after a refusal. */
export function MailForm({ patientId, onSend }: { patientId: string; onSend: SendMail }) {
  const t = useTranslations('share.mail');
  const [answer, act, isPending] = useActionState(onSend, null);
  const problem = answer === null || answer.status === 'queued' ? null : answer.status;
  return (
    <form action={act} noValidate className="flex flex-col items-start gap-2">
      <input type="hidden" name="patientId" value={patientId} />
      <TextField
        key={answer?.status}
        name="to"
        type="email"
        label={t('address')}
        hint={t('kept')}
        autoComplete="off"
        defaultValue={answer?.to ?? ''}
        error={problem ? t(`problem.${problem}`) : undefined}
        className="w-full"
      />
      <button type="submit" disabled={isPending} className={SHARE_BUTTON}>
        {isPending ? t('sending') : t('send')}
      </button>
      <span role="status" className="text-[13px] empty:hidden">
        {answer?.status === 'queued' && t('queued')}
      </span>
    </form>
  );
}
