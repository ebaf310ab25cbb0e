'use server';

import { cookies } from 'next/headers';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { cookieName, cookieOptions } from '@/lib/auth/session-cookie';
import { Language } from '@/lib/catalog/bilingual';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the language of the clinic's screens in this browser; the page comes back in it. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = readSent(Language, sentForm(form).get('language'));
  if (!language.success) return;
  const kept = { ...cookieOptions(), maxAge: YEAR_SECONDS };
  (await cookies()).set(cookieName('language'), language.data, kept);
}
