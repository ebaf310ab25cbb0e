'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type SecondFactorDialogProps = { name: string; onReset: () => void; onClose: () => void };

/** Asked first: whoever says they lost their phone may be somebody else. */
export function SecondFactorDialog({ name, onReset, onClose }: SecondFactorDialogProps) {
  const t = useTranslations('team.secondFactor');
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <p className="text-ink-2">{t('means')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={onReset}>
          {t('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
