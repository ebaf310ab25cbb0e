import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

/** The comment is what the colleague works with, so it is asked for. */
export function SendBackDialog({
  name,
  onSend,
  onClose,
}: {
  /** Who handed it in. */
  name: string;
  onSend: (note: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('review.sendBack');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = note.trim() === '';
  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (isMissing) return;
    onSend(note.trim());
    onClose();
  }
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <form onSubmit={submit} noValidate className="grid gap-3">
        <TextField
          label={t('note')}
          value={note}
          maxLength={500}
          onChange={setNote}
          autoComplete="off"
          error={isTried && isMissing ? t('missing') : undefined}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
