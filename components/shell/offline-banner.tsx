'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

function listen(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** While the browser has no connection: what is on the page stays, and what is not saved says so itself. */
export function OfflineBanner() {
  const t = useTranslations('shell');
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p
      role="status"
      className="bg-ink px-4 py-2 text-center font-medium text-[13px] text-paper empty:hidden print:hidden"
    >
      {!isOnline && t('offline')}
    </p>
  );
}
