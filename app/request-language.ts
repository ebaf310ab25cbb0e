import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { Language } from '@/lib/catalog/bilingual';
import { MESSAGES } from '@/messages/load';

/** The language chosen on the page, else the browser's, else Thai. */
export default getRequestConfig(async () => {
  const chosen = Language.safeParse((await cookies()).get('language')?.value);
  const asked = Language.safeParse((await headers()).get('accept-language')?.slice(0, 2));
  const locale = chosen.data ?? asked.data ?? 'th';
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Bangkok' };
});
