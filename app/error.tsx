'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

type ErrorPageProps = {
  /** `digest` finds the error in the server's log; absent for one of the browser. */
  error: Error & { digest?: string };
  reset: () => void;
};

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('common.error');
  return (
    <main
      className="mx-auto flex w-full max-w-md flex-col items-start gap-3 px-4 py-16"
      role="alert"
    >
      <h1 className="font-semibold text-[22px] leading-7">{t('title')}</h1>
      <p className="text-ink-2">{t('whatToDo')}</p>
      {error.digest && <p className="text-ink-2">{t('reference', { reference: error.digest })}</p>}
      <Button variant="primary" onPress={reset}>
        {t('retry')}
      </Button>
    </main>
  );
}
