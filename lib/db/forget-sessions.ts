import 'server-only';
import type { Db } from './client';

/** Ours: long enough to ask which browsers somebody used; the audit keeps the sign-ins themselves. */
const KEPT_DAYS = 90;

/** Deletes what is kept of sessions that ended long ago, and with them what browsers said of themselves. */
export async function forgetSessions(db: Db, now: Date): Promise<void> {
  const longAgo = { lt: new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000) };
  await db.session.deleteMany({ where: { OR: [{ expiresAt: longAgo }, { revokedAt: longAgo }] } });
}
