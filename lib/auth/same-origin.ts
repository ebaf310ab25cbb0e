import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { noteTaken } from '@/lib/log/request';

type Headers = { get(name: string): string | null };

/** Whether the browser says the request comes from our own page; saying nothing is a no. */
export function isSameOrigin(request: Headers, publicUrl: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return request.get('origin') === new URL(publicUrl).origin;
}

/** For server actions and routes that act on a cookie. @throws {Error} for a request from another site. */
export async function requireSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers(), env().publicUrl)) {
    throw new Error('The request does not come from a page of this site.');
  }
  noteTaken();
}
