import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { failed } from '@/components/shell/came-to-nothing';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { EndAnswer } from './course-answers';

type ReasonDialogProps = {
  act: 'end' | 'withdraw';
  versionNumber: number;
  onConfirm: (note: string) => Promise<EndAnswer>;
  onClose: () => void;
};

/** What it means for the patient, the reason, and the act; a refusal is said here and keeps what was typed. */
export function ReasonDialog({ act, versionNumber, onConfirm, onClose }: ReasonDialogProps) {
  const t = useTranslations('record');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<EndAnswer['status'] | 'failed' | null>(null);
  const isMissing = act === 'withdraw' && note.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (isMissing || isBusy) return;
    setIsBusy(true);
    const { status } = await onConfirm(note.trim()).catch(failed);
    setIsBusy(false);
    if (status === 'ended' || status === 'withdrawn') onClose();
    else setRefused(status);
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={t(`${act}.title`, { number: versionNumber })}>
      <form onSubmit={submit} noValidate className="grid gap-3">
        <p>{t(`${act}.means`)}</p>
        <TextField
          label={t(`${act}.reason`)}
          value={note}
          maxLength={500}
          autoComplete="off"
          onChange={setNote}
          error={isTried && isMissing ? t('withdraw.missing') : undefined}
        />
        <p role="alert" className="font-semibold text-[13px] empty:hidden">
          {refused !== null && t(`refused.${refused}`)}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={isBusy}>
            {t(`${act}.submit`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
