import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { limiterOf, takePoint } from './limiter';

/** Requests a minute and token; source: the contract of `POST /api/v1/check`. */
const REQUESTS_A_MINUTE = 600;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes a token for programs of the actor's clinic. It is told once; only its hash is kept. */
export async function createApiToken(db: Db, actor: Actor, name: string): Promise<string> {
  const token = `khayap_${randomBytes(32).toString('base64url')}`;
  await db.$transaction(async (tx) => {
    const { id: subjectId } = await tx.apiToken.create({
      data: { clinicId: actor.clinicId, name, tokenHash: hashOf(token) },
    });
    await recordAct(tx, actor, { action: 'api-token.created', subjectId, details: {} });
  });
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
  return db.$transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, clinicId: actor.clinicId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return false;
    await recordAct(tx, actor, { action: 'api-token.revoked', subjectId: id, details: {} });
    return true;
  });
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
  return takePoint(limiterOf(db, { name: 'api', points: REQUESTS_A_MINUTE, seconds: 60 }), tokenId);
}
