import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { gatePassOf } from '@/lib/db/link-token';
import { linkKeys } from '@/lib/db/open-link';
import { env } from '@/lib/env';

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

function nameOfPass(): string {
  return env().publicUrl.startsWith('https://') ? '__Secure-khayap-pass' : 'khayap-pass';
}

/** Whether this browser answered the link's gate before. */
export function hasPassed(request: Request, token: string): boolean {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const given = cookies.find((each) => each.startsWith(`${nameOfPass()}=`))?.split('=')[1] ?? '';
  const held = Buffer.from(given);
  return linkKeys().some((key) => {
    const right = Buffer.from(gatePassOf(token, key));
    return held.length === right.length && timingSafeEqual(held, right);
  });
}

/** The cookie that this browser keeps, for this one link. */
export function passCookie(token: string): string {
  const name = nameOfPass();
  const secure = name.startsWith('__Secure-') ? '; Secure' : '';
  const value = gatePassOf(token, env().linkKey);
  return `${name}=${value}; Path=/h/${token}; Max-Age=${HALF_A_YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
