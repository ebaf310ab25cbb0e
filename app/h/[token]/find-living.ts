import 'server-only';
import { createHash } from 'node:crypto';
import { nearestAddress } from '@/lib/auth/nearest-address';
import type { Db } from '@/lib/db/client';
import { db } from '@/lib/db/client';
import { requireGateLink } from '@/lib/db/gate';
import { limiterOf, takePoint } from '@/lib/db/limiter';
import { findLink, type PatientLink } from '@/lib/db/links';
import { answerEnded, answerGate, answerNoSuchPage, answerTooMany } from './answer';
import { hasPassed } from './gate-pass';

/** Wrong links from one network address in a quarter of an hour. A clinic's whole waiting room may share one. */
const WRONG_LINKS = { name: 'wrong-link', points: 100, seconds: 15 * 60 };

/** What whoever holds the link may see, or the answer for who may not. */
export async function findLiving(
  request: Request,
  token: string,
  now: Date,
): Promise<{ link: PatientLink; database: Db } | Response> {
  const database = await db();
  const found = await findLink(database, token, now);
  if (found.status === 'unknown') return answerUnknown(request, database);
  if (found.status !== 'living') return answerEnded(found, token);
  const { link } = found;
  if (link.ask === null || hasPassed(request, token, link.ask)) return { link, database };
  return answerGate(await requireGateLink(database, link.id), {
    request,
    action: `/h/${token}/gate`,
  });
}

/** Every answer to a token that nobody was given counts, so that nobody can look for one that was. */
export async function answerUnknown(request: Request, database: Db): Promise<Response> {
  const limiter = limiterOf(database, WRONG_LINKS);
  const permit = await takePoint(limiter, hashedAddress(request));
  return permit.allowed ? answerNoSuchPage() : answerTooMany(permit.retryAfterSeconds);
}

/** Of where the request comes from; only the hash is kept. */
export function hashedAddress(request: Request): string {
  const address = nearestAddress(request.headers.get('x-forwarded-for'));
  return createHash('sha256').update(address).digest('base64url');
}
