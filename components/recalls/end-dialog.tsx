'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type EndDialogProps = { name: string; isBusy: boolean; onEnd: () => void; onClose: () => void };

/** Asked first: a link that has ended does not come back. */
export function EndDialog({ name, isBusy, onEnd, onClose }: EndDialogProps) {
  const t = useTranslations('recalls.end');
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <p className="text-ink-2">{t('means')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" isDisabled={isBusy} onPress={onEnd}>
          {t('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
