'use client';

import { useTranslations } from 'next-intl';
import { TroublePage } from '@/components/shell/trouble-page';
import { Button } from '@/components/ui/button';
import { failureOf } from '@/components/ui/failure-of';

export type ErrorPageProps = {
  /** `digest` is the number of the request in the server's log; absent for an error of the browser. */
  error: Error & { digest?: string };
  reset: () => void;
};

export function ErrorNotice({ error, reset }: ErrorPageProps) {
  const t = useTranslations('common.error');
  const isFull = failureOf(error) === 'storage-full';
  return (
    <TroublePage role="alert" title={t(isFull ? 'storageFull.title' : 'title')}>
      <p className="text-ink-2">{t(isFull ? 'storageFull.whatToDo' : 'whatToDo')}</p>
      {error.digest && !isFull && (
        <p className="text-ink-2">{t('reference', { reference: error.digest })}</p>
      )}
      <Button variant="primary" onPress={reset}>
        {t('retry')}
      </Button>
    </TroublePage>
  );
}
