import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { gatePassOf } from '@/lib/db/link-token';
import { linkKeys } from '@/lib/db/open-link';
import { env } from '@/lib/env';
import type { Ask } from '@/lib/handout/gate';

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

function nameOfPass(): string {
  return env().publicUrl.startsWith('https://') ? '__Secure-khayap-pass' : 'khayap-pass';
}

/** Whether this browser answered before what the link's gate asks for now. */
export function hasPassed(request: Request, token: string, ask: Ask): boolean {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const given = cookies.find((each) => each.startsWith(`${nameOfPass()}=`))?.split('=')[1] ?? '';
  const held = Buffer.from(given);
  return linkKeys().some((key) => {
    const right = Buffer.from(gatePassOf(token, ask, key));
    return held.length === right.length && timingSafeEqual(held, right);
  });
}

/** The cookie that this browser keeps, for this one link. */
export function passCookie(token: string, ask: Ask): string {
  const name = nameOfPass();
  const secure = name.startsWith('__Secure-') ? '; Secure' : '';
  const value = gatePassOf(token, ask, env().linkKey);
  return `${name}=${value}; Path=/h/${token}; Max-Age=${HALF_A_YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
