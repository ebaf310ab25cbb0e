'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { ControlLanguage } from '@/components/shell/control-language';
import { Language } from '@/lib/catalog/bilingual';
import { ControlsShown } from './controls-shown';
import { FindingsShown } from './findings-shown';
import { ListsShown } from './lists-shown';
import { LookSwitch } from './look-switch';
import { TokensShown } from './tokens-shown';
import { TroubleShown } from './trouble-shown';

type Messages = NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>;

type LookBoardProps = {
  messages: Record<Language, Messages>;
  /** A whole screen at work, by language. */
  screens: Record<Language, ReactNode>;
};

/** Two columns, so that a difference between the languages is seen at once; below them a whole screen. */
export function LookBoard({ messages, screens }: LookBoardProps) {
  const inLanguage = (language: Language, children: ReactNode) => (
    <NextIntlClientProvider
      key={language}
      locale={language}
      messages={messages[language]}
      timeZone="Asia/Bangkok"
    >
      <ControlLanguage language={language}>
        <div lang={language}>{children}</div>
      </ControlLanguage>
    </NextIntlClientProvider>
  );
  return (
    <main>
      <LookSwitch />
      <div className="grid grid-cols-1 min-[48rem]:grid-cols-2">
        {Language.options.map((language) =>
          inLanguage(language, <Components language={language} />),
        )}
      </div>
      {Language.options.map((language) => inLanguage(language, screens[language]))}
    </main>
  );
}

function Components({ language }: { language: Language }) {
  return (
    <div className="flex min-w-0 flex-col gap-8 bg-paper p-4 text-ink">
      <p className="font-semibold text-ink-2">{language}</p>
      <TokensShown />
      <ControlsShown />
      <FindingsShown />
      <ListsShown />
      <TroubleShown />
    </div>
  );
}
