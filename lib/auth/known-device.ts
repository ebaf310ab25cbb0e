import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '@/lib/env';
import { cookieName, cookieOptions } from './session-cookie';

/** Ours: longer than a leave. */
const LIFE_SECONDS = 180 * 24 * 60 * 60;
/** Ours: the people who share one desk. */
const MOST_ACCOUNTS = 20;

const Device = z.strictObject({ id: z.string(), accounts: z.array(z.string()) });

const accountOf = (email: string) =>
  createHmac('sha256', env().authSecret).update(`device ${email}`).digest('base64url').slice(0, 16);

async function readDevice(): Promise<z.infer<typeof Device> | null> {
  const token = (await cookies()).get(cookieName('device'))?.value;
  if (!token) return null;
  const content = await decode({ token, secret: env().authSecret }).catch(() => null);
  return Device.safeParse(content?.device).data ?? null;
}

/**
 * The browser, if this account was opened in it before: its tries are counted apart, so that whoever guesses from
 * elsewhere cannot keep the person out. `null` for any other. Source: OWASP, "Device cookies".
 */
export async function findKnownDevice(email: string): Promise<string | null> {
  const device = await readDevice();
  return device?.accounts.includes(accountOf(email)) ? device.id : null;
}

/** After the sign-in: the cookie names neither the person nor the session, and lets nobody in. */
export async function rememberDevice(email: string): Promise<void> {
  const before = await readDevice();
  const account = accountOf(email);
  const others = (before?.accounts ?? []).filter((each) => each !== account);
  const accounts = [account, ...others].slice(0, MOST_ACCOUNTS);
  const device = { id: before?.id ?? randomBytes(16).toString('base64url'), accounts };
  const value = await encode({
    token: { device },
    secret: env().authSecret,
    maxAge: LIFE_SECONDS,
  });
  (await cookies()).set(cookieName('device'), value, { ...cookieOptions(), maxAge: LIFE_SECONDS });
}
