import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useShortcut } from '@/components/shortcuts/use-shortcut';
import { PressButton } from '@/components/ui/press-button';
import { useHydrated } from '@/components/ui/use-hydrated';
import { Icon } from './icons';

export function CatalogSearch({
  typed,
  onType,
}: {
  typed: string;
  onType: (typed: string) => void;
}) {
  const t = useTranslations('prescribe.catalog');
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useHydrated();
  useShortcut('searchExercises', () => field.current?.select());
  return (
    <div className="flex min-h-11 items-center gap-2 rounded-lg border border-line-2 bg-surface pl-3 focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 md:min-h-9">
      <Icon name="search" className="size-4 text-ink-2" />
      <input
        ref={field}
        type="search"
        aria-label={t('search')}
        aria-keyshortcuts="/"
        value={typed}
        disabled={!isHydrated}
        onChange={(event) => onType(event.target.value)}
        placeholder={`${t('search')}: ${t('searchHint')}`}
        className="w-full min-w-0 bg-transparent py-1 text-base text-ink outline-none placeholder:text-ink-3 md:text-sm [&::-webkit-search-cancel-button]:hidden"
      />
      {typed === '' ? (
        <kbd
          title={t('searchKey')}
          className="mr-2.5 hidden rounded border border-line px-1.5 font-sans text-ink-3 text-xs md:block"
        >
          /
        </kbd>
      ) : (
        <PressButton
          aria-label={t('clearSearch')}
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
          className="grid size-11 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-tint md:size-8"
        >
          <Icon name="remove" />
        </PressButton>
      )}
    </div>
  );
}
