'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Search } from './use-find';

type PaletteStatusProps = Pick<Search, 'status'> & {
  isEmpty: boolean;
  query: string;
  onRetry: () => void;
};

/** Says when the list is not all of it: still looking, nothing found, or nobody answered. */
export function PaletteStatus({ status, isEmpty, query, onRetry }: PaletteStatusProps) {
  const t = useTranslations('shell.palette');
  const isTrouble = status === 'failed' || status === 'signed-out';
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-2 border-line px-5 py-2.5 text-[13px] text-ink-2 not-empty:border-t empty:hidden"
    >
      {status === 'loading' && query !== '' && t('loading')}
      {status === 'done' && isEmpty && t('nothing', { query })}
      {isTrouble && <span className="font-semibold text-ink">{t(status)}</span>}
      {status === 'failed' && <Button onPress={onRetry}>{t('retry')}</Button>}
      {status === 'signed-out' && (
        <a
          href="/sign-in"
          target="_blank"
          rel="noreferrer"
          className="font-semibold text-brand underline underline-offset-2"
        >
          {t('signIn')}
        </a>
      )}
    </div>
  );
}
