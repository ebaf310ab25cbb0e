import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { Language } from '@/lib/catalog/bilingual';
import { MESSAGES } from '@/messages/load';

/** The language chosen on the page, else the browser's first of ours, else Thai. */
export default getRequestConfig(async () => {
  const chosen = Language.safeParse((await cookies()).get('language')?.value);
  const accepted = (await headers()).get('accept-language') ?? '';
  const asked = accepted
    .split(',')
    .map((each) => Language.safeParse(each.trim().slice(0, 2).toLowerCase()).data)
    .find((language) => language !== undefined);
  const locale = chosen.data ?? asked ?? 'th';
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Bangkok' };
});
