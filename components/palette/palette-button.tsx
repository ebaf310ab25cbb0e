'use client';

import { useTranslations } from 'next-intl';
import { Button } from 'react-aria-components';
import { KeySigns } from '@/components/shortcuts/key-signs';
import { useHydrated } from '@/components/ui/use-hydrated';
import { PALETTE } from './palette-switch';

/** In the bar: opens the palette without a keyboard, and says the keys that do. */
export function PaletteButton() {
  const t = useTranslations('shell.palette');
  const isHydrated = useHydrated();
  return (
    <Button
      isDisabled={!isHydrated}
      onPress={() => PALETTE.set(true)}
      className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md px-2 font-medium text-white/85 text-xs hover:bg-white/15 hover:text-white md:min-h-8"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      >
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.500L14 14" />
      </svg>
      <span className="max-xl:sr-only">{t('button')}</span>
      <span className="max-md:hidden" aria-hidden="true">
        <KeySigns keys="Mod+k" />
      </span>
    </Button>
  );
}
