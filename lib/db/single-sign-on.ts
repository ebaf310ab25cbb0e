import 'server-only';
import { recordAct } from './audit';
import type { Db } from './client';

/** Whom the hospital's own sign-in says it let in. */
export type Claims = {
  /** Issuer and subject, which never mean another person. */
  subject: string;
  /** `null` unless the issuer says that it is theirs. */
  verifiedEmail: string | null;
};

/**
 * The person the claims mean: whom the subject was kept for, or at the first time whose e-mail it is, which is recorded.
 * Nobody is ever made from a claim. `null`: not one of the clinic's people, or disabled.
 */
export async function findSingleSignOnUser(
  db: Db,
  { subject, verifiedEmail }: Claims,
): Promise<{ userId: string; clinicId: string } | null> {
  const select = { id: true, clinicId: true } as const;
  const known = await db.user.findFirst({ where: { subject, disabledAt: null }, select });
  if (known) return { userId: known.id, clinicId: known.clinicId };
  if (verifiedEmail === null) return null;
  const where = { email: verifiedEmail.toLowerCase(), disabledAt: null, subject: null };
  return db.$transaction(async (tx) => {
    const [bound] = await tx.user.updateManyAndReturn({ where, data: { subject }, select });
    if (!bound) return null;
    const user = { userId: bound.id, clinicId: bound.clinicId };
    const act = { action: 'user.single-sign-on-bound', subjectId: bound.id, details: {} } as const;
    await recordAct(tx, user, act);
    return user;
  });
}
