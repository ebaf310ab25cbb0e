import 'server-only';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { sendDueMail } from './send-due-mail';

/** A letter leaves within this time of its being due. */
const EVERY_MS = 15_000;

/** Sends what waits for as long as the server runs; does nothing where no mail server is known. */
export function startSender(): void {
  const { mail, publicUrl } = env();
  if (mail === null) return;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function round(to: NonNullable<typeof mail>): Promise<void> {
    try {
      const sending = { mail: to, publicUrl, now: () => new Date(), isStopping: () => isStopped };
      await sendDueMail(await db(), sending);
    } catch (error) {
      log().warn(describeError(error), 'outbox.not-read');
    }
    if (!isStopped) timer = setTimeout(round, EVERY_MS, to).unref();
  }

  // No other letter is begun. One on its way may be cut off, and is tried again after the restart.
  process.once('SIGTERM', () => {
    isStopped = true;
    clearTimeout(timer);
  });
  timer = setTimeout(round, EVERY_MS, mail).unref();
}
