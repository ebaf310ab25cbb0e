import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db } from './client';
import { limiterOf, takePoint } from './limiter';
import { type NotAllowed, notAllowed } from './not-allowed';
import { isRowId } from './row-id';

/** Requests a minute and token; source: the contract of `POST /api/v1/check`. */
const REQUESTS_A_MINUTE = 600;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

const sameName = (one: string, other: string) =>
  one.normalize().toLowerCase() === other.normalize().toLowerCase();

/** What an administrator names a token by; the name says later which program it is. */
export const ApiTokenInput = z.strictObject({ name: PlainText.trim().min(1).max(80) });
export type ApiTokenInput = z.infer<typeof ApiTokenInput>;

export type ApiToken = {
  id: string;
  name: string;
  createdAt: Date;
  /** `null` = the record of acts does not tell. */
  createdByName: string | null;
  /** `null` = it works. */
  revokedAt: Date | null;
};

/** The clinic's tokens, newest first, the revoked ones too. */
export async function listApiTokens(
  db: Db,
  actor: Actor,
): Promise<{ status: 'listed'; tokens: ApiToken[] } | NotAllowed> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  const { clinicId } = actor;
  const rows = await db.apiToken.findMany({
    where: { clinicId },
    select: { id: true, name: true, createdAt: true, revokedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const acts = await db.auditEvent.findMany({
    where: { clinicId, action: 'api-token.created', subjectId: { in: rows.map(({ id }) => id) } },
    select: { subjectId: true, actorId: true },
  });
  const people = await db.user.findMany({
    where: { clinicId, id: { in: acts.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const makerOf = new Map(acts.map(({ subjectId, actorId }) => [subjectId, actorId]));
  const tokens = rows.map((row) => ({
    ...row,
    createdByName: nameOf.get(makerOf.get(row.id) ?? '') ?? null,
  }));
  return { status: 'listed', tokens };
}

/**
 * Makes a token for programs of the actor's clinic. It is told once; only its hash is kept.
 * A name that a living token has is taken, in either case: whoever revokes one must know which.
 */
export async function createApiToken(
  db: Db,
  actor: Actor,
  { name }: ApiTokenInput,
): Promise<
  { status: 'created'; id: string; token: string } | { status: 'name-taken' } | NotAllowed
> {
  return administrate(db, actor, async (tx) => {
    const { clinicId } = actor;
    const living = await tx.apiToken.findMany({
      where: { clinicId, revokedAt: null },
      select: { name: true },
    });
    if (living.some((other) => sameName(other.name, name))) return { status: 'name-taken' };

    const token = `khayap_${randomBytes(32).toString('base64url')}`;
    const { id } = await tx.apiToken.create({
      data: { clinicId, name, tokenHash: hashOf(token) },
    });
    await recordAct(tx, actor, { action: 'api-token.created', subjectId: id, details: {} });
    return { status: 'created', id, token };
  });
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

/** Ends a token for good; from here on it looks like none. */
export async function revokeApiToken(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ status: 'revoked' | 'not-found' } | NotAllowed> {
  return administrate(db, actor, async (tx) => {
    if (!isRowId(id)) return { status: 'not-found' };
    const { count } = await tx.apiToken.updateMany({
      where: { id, clinicId: actor.clinicId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return { status: 'not-found' };
    await recordAct(tx, actor, { action: 'api-token.revoked', subjectId: id, details: {} });
    return { status: 'revoked' };
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
