import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '@/lib/env';
import { log } from '@/lib/log/log';

/** Every try is written: for which account, as a number that only this deployment can make, and from where. */
export function logSignIn(
  outcome: string,
  { email, address }: { email: string; address: string },
): void {
  const account = createHmac('sha256', env().authSecret).update(email).digest('hex').slice(0, 12);
  const event = outcome === 'signed-in' ? 'sign-in.accepted' : 'sign-in.refused';
  log().info({ outcome, account, networkAddress: address }, event);
}
