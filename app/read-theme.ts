import 'server-only';
import { cookies } from 'next/headers';
import { Theme } from '@/components/shell/theme';
import { cookieName } from '@/lib/auth/session-cookie';

/** As it was chosen in this browser, else the machine's. */
export async function readTheme(): Promise<Theme> {
  return Theme.safeParse((await cookies()).get(cookieName('theme'))?.value).data ?? 'system';
}
