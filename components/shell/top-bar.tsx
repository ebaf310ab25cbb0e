'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { PaletteButton } from '@/components/palette/palette-button';
import { AccountMenu } from './account-menu';
import { BrandMark } from './brand-mark';
import { LanguageSwitch } from './language-switch';
import { MainMenu } from './main-menu';

type TopBarProps = ComponentProps<typeof AccountMenu> & {
  counts: ComponentProps<typeof MainMenu>['counts'];
  onChooseLanguage: (form: FormData) => Promise<void>;
};

export function TopBar({ counts, onChooseLanguage, ...account }: TopBarProps) {
  const t = useTranslations('common');
  return (
    <header className="flex min-h-12 items-stretch gap-x-1 bg-brand-2 px-3 text-white md:px-5 lg:gap-x-3 print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:self-center focus:rounded focus:bg-white focus:px-2 focus:text-black"
      >
        {t('skip')}
      </a>
      <BrandMark className="self-center" isShortOnPhones />
      <MainMenu role={account.person.role} counts={counts} />
      <div className="ml-auto flex shrink-0 items-center gap-0.5 md:gap-2">
        <span className="hidden text-white/80 text-xs min-[80rem]:inline">
          {account.clinicName}
        </span>
        <PaletteButton />
        <LanguageSwitch onChoose={onChooseLanguage} on="bar" />
        <AccountMenu {...account} />
      </div>
    </header>
  );
}
