import 'server-only';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { IDLE_MS, type SignedIn } from './sessions';

/** A session that lives, as its owner sees it. */
export type OpenSession = {
  hash: string;
  openedAt: Date;
  lastSeenAt: Date;
  /** What the browser said it is; may be empty. */
  agent: string;
};

const living = ({ userId, clinicId }: Actor, now: Date) => ({
  userId,
  clinicId,
  revokedAt: null,
  expiresAt: { gt: now },
  lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },
});

/** Where the actor is signed in now, the one used last first. */
export async function listSessions(db: Db, actor: Actor, now: Date): Promise<OpenSession[]> {
  const rows = await db.session.findMany({
    where: living(actor, now),
    orderBy: { lastSeenAt: 'desc' },
  });
  return rows.map(({ idHash, createdAt, lastSeenAt, agent }) => ({
    hash: idHash,
    openedAt: createdAt,
    lastSeenAt,
    agent,
  }));
}

/** Ends one of the actor's own sessions, or all but the one that asks. @returns how many were ended. */
export async function closeOwnSessions(
  db: Db,
  { actor, sessionHash }: Pick<SignedIn, 'actor' | 'sessionHash'>,
  { only, now }: { only: string | null; now: Date },
): Promise<number> {
  const { userId, clinicId } = actor;
  return db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { userId, clinicId, revokedAt: null, idHash: only ?? { not: sessionHash } },
      data: { revokedAt: now },
    });
    if (count === 0) return 0;
    const act = { action: 'sessions.closed', subjectId: userId } as const;
    await recordAct(tx, actor, { ...act, details: { sessions: count } });
    return count;
  });
}

/** Notes that the person gave the password again. */
export async function confirmSession(
  db: Db,
  { actor, sessionHash }: Pick<SignedIn, 'actor' | 'sessionHash'>,
  now: Date,
): Promise<void> {
  const { userId } = actor;
  await db.$transaction(async (tx) => {
    await tx.session.updateMany({ where: { idHash: sessionHash }, data: { confirmedAt: now } });
    await recordAct(tx, actor, { action: 'session.confirmed', subjectId: userId, details: {} });
  });
}
