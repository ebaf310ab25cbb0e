import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { findActor } from '@/lib/auth/actor';
import { cookieName } from '@/lib/auth/session-cookie';
import { Language } from '@/lib/catalog/bilingual';
import { MESSAGES } from '@/messages/load';

/** Whose screens they are decides nothing where the database does not answer: the error's page has to be shown too. */
const ownLanguage = async (): Promise<Language | null> =>
  (await findActor().catch(() => null))?.language ?? null;

/** The language chosen on the page, else that of the person's profile, else the browser's first of ours, else Thai. */
export default getRequestConfig(async () => {
  const chosen = Language.safeParse((await cookies()).get(cookieName('language'))?.value);
  const accepted = (await headers()).get('accept-language') ?? '';
  const asked = accepted
    .split(',')
    .map((each) => Language.safeParse(each.trim().slice(0, 2).toLowerCase()).data)
    .find((language) => language !== undefined);
  const locale = chosen.data ?? (await ownLanguage()) ?? asked ?? 'th';
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Bangkok' };
});
