'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** The code as large as the screen gives, to be held towards the patient; `children`: the code itself. */
export function QrDialog({ clinicName, children }: { clinicName: string; children: ReactNode }) {
  const t = useTranslations('share');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t('qr')}</Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={t('qrTitle')}>
        <p className="text-ink-2">{clinicName}</p>
        <div className="grid place-items-center">{children}</div>
        <p className="text-ink-2">{t('qrHint')}</p>
        <Button onPress={() => setIsOpen(false)}>{t('close')}</Button>
      </Dialog>
    </>
  );
}
