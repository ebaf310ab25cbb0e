import type { Language } from '@/lib/catalog/bilingual';
import type { MESSAGES } from './load';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: (typeof MESSAGES)['en'];
  }
}
