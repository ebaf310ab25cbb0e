import 'server-only';
import { cookies, headers } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { env } from '@/lib/env';

type Cookie =
  | 'session'
  | 'csrf'
  | 'callback'
  | 'state'
  | 'pkce'
  | 'nonce'
  | 'searches'
  | 'device'
  | 'language'
  | 'theme';

/** `__Host-` binds a cookie to this host and https; plain names only where there is no https. */
export function cookieName(name: Cookie): string {
  return isHttps() ? `__Host-khayap-${name}` : `khayap-${name}`;
}

/** Of every cookie of ours. Without `secure` no browser takes, or forgets, one of the name `__Host-`. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() } as const;
}

const isHttps = () => env().publicUrl.startsWith('https://');

/** The session's id as the cookie carries it; `null` without one, and for programs with a bearer token. */
export async function readSessionId(): Promise<string | null> {
  if ((await headers()).has('authorization')) return null;
  const token = (await cookies()).get(cookieName('session'))?.value;
  if (!token) return null;
  const content = await decode({ token, secret: env().authSecret }).catch(() => null);
  return typeof content?.sessionId === 'string' ? content.sessionId : null;
}
