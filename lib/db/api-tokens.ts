import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from './actor';
import type { Db } from './client';

/** Requests a minute and token; source: the contract of `POST /api/v1/check`. */
const REQUESTS_A_MINUTE = 600;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes a token for programs of the actor's clinic. It is told once; only its hash is kept. */
export async function createApiToken(db: Db, actor: Actor, name: string): Promise<string> {
  const token = `khayap_${randomBytes(32).toString('base64url')}`;
  await db.apiToken.create({ data: { clinicId: actor.clinicId, name, tokenHash: hashOf(token) } });
  return token;
}

/** The living token, or `null`: a revoked one looks the same as none. */
export async function findApiToken(
  db: Db,
  token: string,
): Promise<{ id: string; clinicId: string } | null> {
  return db.apiToken.findFirst({
    where: { tokenHash: hashOf(token), revokedAt: null },
    select: { id: true, clinicId: true },
  });
}

/** @returns false when the clinic has no such living token. */
export async function revokeApiToken(db: Db, actor: Actor, id: string): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({
    where: { id, clinicId: actor.clinicId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count > 0;
}

/**
 * Takes one request off a token's minute. The count is in the database, so every instance sees it.
 *
 * @throws when the database does not answer: nobody is let through uncounted.
 */
export async function takeApiPoint(
  db: Db,
  tokenId: string,
): Promise<{ allowed: true } | { allowed: false; retryAfterSeconds: number }> {
  const limiter = new RateLimiterPrisma({
    storeClient: db,
    tableName: 'rateLimiterFlexible',
    keyPrefix: 'api',
    points: REQUESTS_A_MINUTE,
    duration: 60,
  });
  try {
    await limiter.consume(tokenId);
    return { allowed: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { allowed: false, retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
  }
}
