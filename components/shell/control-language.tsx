'use client';

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '@/lib/catalog/bilingual';

/** The controls speak the page's language on the server and in the browser alike. */
export function ControlLanguage({
  language,
  children,
}: {
  language: Language;
  children: ReactNode;
}) {
  return <I18nProvider locale={language === 'th' ? 'th-TH' : 'en-GB'}>{children}</I18nProvider>;
}
