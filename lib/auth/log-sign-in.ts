import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '@/lib/env';
import { log } from '@/lib/log/log';

/**
 * Every try is written: for which account, as a number that only this deployment can make, and from where. `email`:
 * what somebody says to be; `null` = it cannot be read.
 */
export function logSignIn(
  outcome: string,
  { email, address }: { email: string | null; address: string },
): void {
  const account = email === null ? null : numberOf(email);
  const event = outcome === 'signed-in' ? 'sign-in.accepted' : 'sign-in.refused';
  log().info({ outcome, account, networkAddress: address }, event);
}

const numberOf = (email: string): string =>
  createHmac('sha256', env().authSecret).update(email).digest('hex').slice(0, 12);
