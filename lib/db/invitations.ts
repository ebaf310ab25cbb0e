import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import { type NewPassword, type PasswordFacts, passwordColumns, WantedPassword } from './passwords';
import { closeSessionsOf } from './sessions';
import { giveUpLetters } from './waiting-letters';

/** What the join form sends. */
export const JoinInput = z.strictObject({
  token: z.string().min(1).max(100),
  password: WantedPassword,
});

/** Of an address that an administrator hands over. */
const INVITED_MS = 7 * 24 * 60 * 60 * 1000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A token lives while it is in the table, for its time, and while its user is not disabled. */
const livingToken = (token: string, now: Date) => ({
  tokenHash: hashOf(token),
  expiresAt: { gt: now },
  user: { disabledAt: null },
});

/** Makes the one token by which a user sets a password; an earlier one of theirs is gone. Only its hash is kept. */
export async function replaceInvitation(
  tx: Transaction,
  user: Pick<Actor, 'userId' | 'clinicId'>,
  now: Date,
  lifeMs = INVITED_MS,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + lifeMs);
  await tx.invitation.deleteMany({ where: user });
  await tx.invitation.create({ data: { ...user, tokenHash: hashOf(token), expiresAt } });
  return { token, expiresAt };
}

export type Invitation = {
  email: string;
  clinicName: Bilingual;
} & Pick<PasswordFacts, 'about' | 'hasSecondFactor'>;

/** Whom a token invites, without consuming it; `null` for a wrong, used, replaced or expired one. */
export async function findInvitation(db: Db, token: string, now: Date): Promise<Invitation | null> {
  const row = await db.invitation.findFirst({
    where: livingToken(token, now),
    select: { user: { select: { email: true, name: true, totpConfirmedAt: true, clinic: true } } },
  });
  if (!row) return null;
  const { email, name, totpConfirmedAt, clinic } = row.user;
  return {
    email,
    clinicName: { en: clinic.nameEn, th: clinic.nameTh },
    about: [name, email, clinic.nameEn, clinic.nameTh],
    hasSecondFactor: totpConfirmedAt !== null,
  };
}

/**
 * Sets the invited user's password and ends their earlier sessions; the token works once. `factor-gone`: the password
 * is long enough beside a second factor only, which is no longer there.
 */
export async function joinClinic(
  db: Db,
  { token, password }: { token: string; password: NewPassword },
  now: Date,
): Promise<{ status: 'joined' | 'wrong-token' | 'factor-gone' }> {
  return db.$transaction(async (tx) => {
    const where = livingToken(token, now);
    const invited = await tx.invitation.findFirst({
      where,
      select: { clinicId: true, userId: true },
    });
    if (!invited) return { status: 'wrong-token' };

    await lockClinic(tx, invited.clinicId);
    if (password.needsFactor && !(await hasSecondFactor(tx, invited))) {
      return { status: 'factor-gone' };
    }
    // Whoever deletes the row has it: of two submits at once the other finds none.
    const { count } = await tx.invitation.deleteMany({ where });
    if (count === 0) return { status: 'wrong-token' };

    await tx.user.update({ where: { id: invited.userId }, data: passwordColumns(password) });
    await giveUpLetters(tx, { ...invited, now });
    await closeSessionsOf(tx, invited, now);
    const act = { action: 'user.joined', subjectId: invited.userId, details: {} } as const;
    await recordAct(tx, invited, act);
    return { status: 'joined' };
  });
}

async function hasSecondFactor(
  tx: Transaction,
  { userId: id, clinicId }: Pick<Actor, 'userId' | 'clinicId'>,
): Promise<boolean> {
  const where = { id, clinicId, totpConfirmedAt: { not: null } };
  return (await tx.user.count({ where })) === 1;
}
