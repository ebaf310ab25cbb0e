import 'server-only';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { log } from '@/lib/log/log';
import type { Db } from './client';

export type Permit = { allowed: true } | { allowed: false; retryAfterSeconds: number };

const kept = new WeakMap<Db, Map<string, RateLimiterPrisma>>();

/** One limiter per name and database: each has a timer of its own that clears what expired. */
export function limiterOf(
  db: Db,
  { name, points, seconds }: { name: string; points: number; seconds: number },
): RateLimiterPrisma {
  const limiters = kept.get(db) ?? new Map<string, RateLimiterPrisma>();
  kept.set(db, limiters);
  const limiter =
    limiters.get(name) ??
    new RateLimiterPrisma({
      storeClient: db,
      tableName: 'rateLimiterFlexible',
      keyPrefix: name,
      points,
      duration: seconds,
    });
  limiters.set(name, limiter);
  return limiter;
}

/**
 * A limit that is reached is a line of the log with its name, and not whose it is.
 *
 * @throws when the database does not answer: nobody is let through uncounted.
 */
export async function takePoint(
  limiter: RateLimiterPrisma,
  key: string,
  seconds?: number,
): Promise<Permit> {
  try {
    await limiter.consume(key, 1, seconds === undefined ? {} : { customDuration: seconds });
    return { allowed: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    log().info({ limit: limiter.keyPrefix }, 'limit.reached');
    return { allowed: false, retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
  }
}
