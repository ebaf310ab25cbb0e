import 'server-only';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { clinicDay } from '@/lib/patient/clinic-day';
import { db } from './client';
import { forgetSessions } from './forget-sessions';
import { startDueRechecks } from './rechecks';
import { runDueRechecks } from './run-rechecks';

/** A changed rule is carried to the patients within this time. */
const EVERY_MS = 5_000;

/**
 * Re-checks active handouts for as long as the server runs: once at the start, on each new day, and when told. What is
 * kept of old sessions goes once a day too.
 */
export function startRechecker(): void {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let lookedOn = '';

  async function round(): Promise<void> {
    try {
      const database = await db();
      const today = clinicDay(new Date());
      if (today !== lookedOn) {
        await forgetSessions(database, new Date());
        await startDueRechecks(database, new Date());
      }
      lookedOn = today;
      await runDueRechecks(database, { now: () => new Date(), isStopping: () => isStopped });
    } catch (error) {
      log().warn(describeError(error), 'recheck.not-looked-up');
    }
    if (!isStopped) timer = setTimeout(round, EVERY_MS).unref();
  }

  // No other course is begun. What is on its way may be cut off, and is done again after the restart.
  process.once('SIGTERM', () => {
    isStopped = true;
    clearTimeout(timer);
  });
  timer = setTimeout(round, EVERY_MS).unref();
}
