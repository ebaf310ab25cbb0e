'use server';

import { cookies } from 'next/headers';
import { sentForm } from '@/app/sent-form';
import { Language } from '@/lib/catalog/bilingual';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the language of the clinic's screens in this browser; the page comes back in it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = Language.safeParse(sentForm(form).get('language'));
  if (!language.success) return;
  (await cookies()).set('language', language.data, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: YEAR_SECONDS,
  });
}
