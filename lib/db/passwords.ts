import 'server-only';
import { z } from 'zod';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db } from './client';
import { closeSessionsOf } from './sessions';
import { giveUpLetters } from './waiting-letters';

/** The present password as it was typed. */
export const TypedPassword = z.string().min(1).max(1000);

/** A new one as it was typed; whether it will do, its length too, is said by the policy. */
export const WantedPassword = z.string();

type Person = Pick<Actor, 'userId' | 'clinicId'>;

/** `needsFactor`: it is long enough beside a second factor only. */
export type NewPassword = { passwordHash: string; needsFactor: boolean };

/** The columns of a new password. */
export const passwordColumns = ({ passwordHash, needsFactor }: NewPassword) => ({
  passwordHash,
  passwordNeedsFactor: needsFactor,
});

/** What a password is checked against and with. */
export type PasswordFacts = {
  /** `null` = none was set. */
  passwordHash: string | null;
  /** Words that a guesser would try first. */
  about: string[];
  hasSecondFactor: boolean;
};

export async function findPasswordFacts(
  db: Db,
  { userId, clinicId }: Person,
): Promise<PasswordFacts> {
  const user = await db.user.findFirstOrThrow({
    where: { id: userId, clinicId },
    select: {
      passwordHash: true,
      name: true,
      email: true,
      totpConfirmedAt: true,
      clinic: { select: { nameEn: true, nameTh: true } },
    },
  });
  const { passwordHash, name, email, totpConfirmedAt, clinic } = user;
  const about = [name, email, clinic.nameEn, clinic.nameTh];
  return { passwordHash, about, hasSecondFactor: totpConfirmedAt !== null };
}

type PasswordChange = {
  password: NewPassword;
  /** By which it was settled that the new one will do. */
  over: Pick<PasswordFacts, 'passwordHash' | 'hasSecondFactor'>;
  /** Names the session that goes on. */
  keep: string;
  now: Date;
};

/**
 * Sets one's own new password: every other session of the person ends, and so does every address, handed over or in a
 * letter, by which another could be set. @returns how many sessions ended; `null` = nothing was set, for the person is
 * not as they were when it was settled.
 */
export async function setPassword(
  db: Db,
  person: Person,
  { password, over, keep, now }: PasswordChange,
): Promise<number | null> {
  const { userId, clinicId } = person;
  const { passwordHash, hasSecondFactor } = over;
  return db.$transaction(async (tx) => {
    await lockClinic(tx, clinicId);
    const totpConfirmedAt = hasSecondFactor ? { not: null } : null;
    const { count } = await tx.user.updateMany({
      where: { id: userId, clinicId, disabledAt: null, passwordHash, totpConfirmedAt },
      data: passwordColumns(password),
    });
    if (count === 0) return null;
    await tx.invitation.deleteMany({ where: { userId, clinicId } });
    await giveUpLetters(tx, { userId, clinicId, now });
    const ended = await closeSessionsOf(tx, { ...person, except: keep }, now);
    const act = { action: 'user.password-changed', subjectId: userId, details: {} } as const;
    await recordAct(tx, person, act);
    return ended;
  });
}

/** Keeps a hash of the same password at today's cost. */
export async function renewHash(
  db: Db,
  { userId, clinicId }: Person,
  { before, after }: { before: string; after: string },
): Promise<void> {
  await db.user.updateMany({
    where: { id: userId, clinicId, passwordHash: before },
    data: { passwordHash: after },
  });
}
