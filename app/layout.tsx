import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-thai-looped/thai-400.css';
import '@fontsource/ibm-plex-sans-thai-looped/thai-500.css';
import '@fontsource/ibm-plex-sans-thai-looped/thai-600.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ControlLanguage } from '@/components/shell/control-language';
import { env } from '@/lib/env';
import { noteTaken } from '@/lib/log/request';
import { readTheme } from './read-theme';

export const metadata: Metadata = {
  title: { default: 'Khayap', template: '%s · Khayap' },
  robots: { index: false, follow: false, noarchive: true },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  noteTaken();
  const language = await getLocale();
  const t = await getTranslations('common');
  const theme = await readTheme();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        {/* react-aria adds a style sheet of its own and finds its nonce here. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body className="flex min-h-dvh flex-col">
        {env().isDemo && (
          <aside className="bg-ink px-4 py-1 text-center font-medium text-paper text-xs">
            {t('demonstration')}
          </aside>
        )}
        <NextIntlClientProvider>
          <ControlLanguage language={language}>{children}</ControlLanguage>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
