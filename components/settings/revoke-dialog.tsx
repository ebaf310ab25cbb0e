'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

type RevokeDialogProps = { name: string; onRevoke: () => void; onClose: () => void };

/** Asked first: a token that is revoked does not come back. */
export function RevokeDialog({ name, onRevoke, onClose }: RevokeDialogProps) {
  const t = useTranslations('settings.revoke');
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('title', { name })}>
      <p className="text-ink-2">{t('means')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={onRevoke}>
          {t('submit')}
        </Button>
      </div>
    </Dialog>
  );
}
