'use server';

import { cookies } from 'next/headers';
import { readSent } from '@/app/read-sent';
import { sentForm } from '@/app/sent-form';
import { Theme } from '@/components/shell/theme';
import { cookieName, cookieOptions } from '@/lib/auth/session-cookie';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps how the clinic's screens look in this browser; the page comes back in it. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = readSent(Theme, sentForm(form).get('theme'));
  if (!theme.success) return;
  const kept = { ...cookieOptions(), maxAge: YEAR_SECONDS };
  (await cookies()).set(cookieName('theme'), theme.data, kept);
}
