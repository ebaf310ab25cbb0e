import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '@/lib/env';
import { cookieName, cookieOptions } from './session-cookie';

/** Longer than any name or hospital number. */
const LONGEST = 120;
/** Ours: the tabs somebody has open, and the way back in each. */
const KEPT = 8;
const LIFE_SECONDS = 8 * 60 * 60;

/** What was looked for, the newest first; the key stands in the address in its place. */
const Searches = z.array(z.strictObject({ key: z.string(), text: z.string() }));
export type KeptSearch = z.infer<typeof Searches>[number];

/** As they stand in the cookie: unreadable without the server's secret. */
export function sealSearches(searches: readonly KeptSearch[]): Promise<string> {
  return encode({ token: { searches }, secret: env().authSecret, maxAge: LIFE_SECONDS });
}

async function readSearches(): Promise<KeptSearch[]> {
  const token = (await cookies()).get(cookieName('searches'))?.value;
  if (!token) return [];
  const content = await decode({ token, secret: env().authSecret }).catch(() => null);
  return Searches.safeParse(content?.searches).data ?? [];
}

/**
 * Keeps what somebody looks for out of the address, where names and numbers would stay in the history of the browser
 * and in the logs of every proxy. @returns the key that stands in the address; empty for nothing.
 */
export async function keepSearch(typed: string): Promise<string> {
  // PostgreSQL has no NUL, so no name holds one.
  const text = typed.replaceAll('\0', '').trim().slice(0, LONGEST);
  if (text === '') return '';
  const before = await readSearches();
  const known = before.find((search) => search.text === text);
  const search = known ?? { key: randomBytes(6).toString('base64url'), text };
  const others = before.filter(({ key }) => key !== search.key);
  const kept = await sealSearches([search, ...others].slice(0, KEPT));
  (await cookies()).set(cookieName('searches'), kept, cookieOptions());
  return search.key;
}

/** What stands behind a key of the address; empty for one that this browser does not know any more. */
export async function findSearch(key: string | string[] | undefined): Promise<string> {
  if (typeof key !== 'string') return '';
  return (await readSearches()).find((search) => search.key === key)?.text ?? '';
}
