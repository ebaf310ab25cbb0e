'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps } from 'react';
import { ControlLanguage } from '@/components/shell/control-language';
import { Language } from '@/lib/catalog/bilingual';
import { ControlsShown } from './controls-shown';
import { FindingsShown } from './findings-shown';
import { ListsShown } from './lists-shown';
import { TokensShown } from './tokens-shown';
import { TroubleShown } from './trouble-shown';

type Messages = NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>;

const LOOKS = [
  { name: 'light', className: 'scheme-light' },
  { name: 'dark', className: 'scheme-dark' },
];

/** Four columns, so that a difference between looks or languages is seen at once. */
export function LookBoard({ messages }: { messages: Record<Language, Messages> }) {
  return (
    <main className="grid grid-cols-1 min-[48rem]:grid-cols-2 min-[100rem]:grid-cols-4">
      {Language.options.flatMap((language) =>
        LOOKS.map(({ name, className }) => (
          <NextIntlClientProvider
            key={`${language}-${name}`}
            locale={language}
            messages={messages[language]}
            timeZone="Asia/Bangkok"
          >
            <ControlLanguage language={language}>
              <div
                lang={language}
                className={`flex min-w-0 flex-col gap-8 bg-paper p-4 text-ink ${className}`}
              >
                <p className="font-semibold text-ink-2">
                  {language}, {name}
                </p>
                <TokensShown />
                <ControlsShown />
                <FindingsShown />
                <ListsShown />
                <TroubleShown />
              </div>
            </ControlLanguage>
          </NextIntlClientProvider>
        )),
      )}
    </main>
  );
}
