'use server';

import { cookies } from 'next/headers';
import { sentForm } from '@/app/sent-form';
import { THEME_COOKIE, Theme } from '@/components/shell/theme';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps how the clinic's screens look in this browser; the page comes back in it. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = Theme.safeParse(sentForm(form).get('theme'));
  if (!theme.success) return;
  (await cookies()).set(THEME_COOKIE, theme.data, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    maxAge: YEAR_SECONDS,
  });
}
