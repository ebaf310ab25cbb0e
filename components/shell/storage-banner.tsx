'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DISK_IS_FULL } from './came-to-nothing';

/** Beside the form's own word that nothing came of it: why, until somebody closes it. */
export function StorageBanner() {
  const t = useTranslations('common.error.storageFull');
  if (!DISK_IS_FULL.useIsOpen()) return null;
  return (
    <div
      role="alert"
      className="sticky top-0 z-30 flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-ink px-4 py-2 text-[13px] text-paper print:hidden"
    >
      <p>
        <strong>{t('title')}</strong> {t('whatToDo')}
      </p>
      <Button onPress={() => DISK_IS_FULL.set(false)}>{t('close')}</Button>
    </div>
  );
}
