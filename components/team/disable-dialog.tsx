'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type DisableDialogProps = { name: string; onDisable: () => void; onClose: () => void };

/** Asked first: it ends what the person may be doing right now. */
export function DisableDialog({ name, onDisable, onClose }: DisableDialogProps) {
  const t = useTranslations('team.disable');
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <p className="text-ink-2">{t('means')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={onDisable}>
          {t('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
