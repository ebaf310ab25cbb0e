import 'server-only';
import { cookies } from 'next/headers';
import { THEME_COOKIE, Theme } from '@/components/shell/theme';

/** As it was chosen in this browser, else the machine's. */
export async function readTheme(): Promise<Theme> {
  return Theme.safeParse((await cookies()).get(THEME_COOKIE)?.value).data ?? 'system';
}
