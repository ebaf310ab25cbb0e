import 'server-only';
import { env } from '@/lib/env';
import {
  createRecoveryCodes,
  createSeed,
  hashRecoveryCode,
  looksLikeRecoveryCode,
  stepOfCode,
} from '@/lib/second-factor/one-time-codes';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { NotAllowed } from './not-allowed';
import { isRowId } from './row-id';
import { seal, unsealWithAny } from './seal';
import { owesSecondFactor, SecondFactorRule } from './second-factor-rule';
import { closeSessionsOf } from './sessions';

type Person = Pick<Actor, 'userId' | 'clinicId'>;

/** The present key and, until everything is sealed anew, the one before. */
export function totpKeys(): string[] {
  const { totpKey, totpKeyBefore } = env();
  return totpKeyBefore === null ? [totpKey] : [totpKey, totpKeyBefore];
}

function openSeed(sealed: string): string {
  const found = unsealWithAny(sealed, totpKeys());
  if (!found) throw new Error('This seed was sealed with another TOTP_KEY than the present one.');
  return found.secret;
}

const whereOf = ({ userId, clinicId }: Person) => ({ id: userId, clinicId });

/**
 * Begins a second factor: a new seed, not asked for before its first code was typed. What somebody uses already stays
 * until then. @returns the seed, which is shown once.
 */
export async function beginSecondFactor(db: Db, person: Person): Promise<string | null> {
  const seed = createSeed();
  const { count } = await db.user.updateMany({
    where: { ...whereOf(person), totpConfirmedAt: null },
    data: { totpSeed: seal(seed, env().totpKey), totpStep: null },
  });
  return count === 0 ? null : seed;
}

/**
 * Confirms what was begun by its first code, and ends every session of the person but `keep`, a hash. @returns ten
 * recovery codes, which are shown once; `null` = wrong code.
 */
export async function confirmSecondFactor(
  db: Db,
  person: Person,
  { code, keep, now }: { code: string; keep: string; now: Date },
): Promise<string[] | null> {
  return db.$transaction(async (tx) => {
    await lockClinic(tx, person.clinicId);
    const where = { ...whereOf(person), totpConfirmedAt: null };
    const user = await tx.user.findFirst({ where, select: { totpSeed: true } });
    if (!user?.totpSeed) return null;
    const seed = openSeed(user.totpSeed);
    const step = stepOfCode(seed, { code, usedStep: null, now });
    if (step === null) return null;
    // Begun anew meanwhile, it would be a seed that nobody has.
    const { count } = await tx.user.updateMany({
      where: { ...where, totpSeed: user.totpSeed },
      data: { totpConfirmedAt: now, totpStep: step },
    });
    if (count === 0) return null;
    await closeSessionsOf(tx, { ...person, except: keep }, now);
    const { userId } = person;
    const act = { action: 'user.second-factor-set', subjectId: userId, details: {} } as const;
    await recordAct(tx, person, act);
    return replaceRecoveryCodes(tx, person);
  });
}

/** Ten new codes; the ones before are worth nothing. `null` = there is no second factor to recover from. */
export async function renewRecoveryCodes(db: Db, person: Person): Promise<string[] | null> {
  return db.$transaction(async (tx) => {
    await lockClinic(tx, person.clinicId);
    const where = { ...whereOf(person), totpConfirmedAt: { not: null } };
    if ((await tx.user.count({ where })) === 0) return null;
    const { userId } = person;
    const act = { action: 'user.recovery-codes-made', subjectId: userId, details: {} } as const;
    await recordAct(tx, person, act);
    return replaceRecoveryCodes(tx, person);
  });
}

async function replaceRecoveryCodes(tx: Transaction, { userId, clinicId }: Person) {
  const codes = createRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { userId, clinicId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, clinicId, codeHash: hashRecoveryCode(code) })),
  });
  return codes;
}

/** Takes the second factor from somebody, inside the transaction of the act that asks for it; the codes go with it. */
export async function removeSecondFactor(
  tx: Transaction,
  { by, from }: { by: Person; from: string },
): Promise<boolean> {
  const { clinicId } = by;
  const { count } = await tx.user.updateMany({
    where: { id: from, clinicId, totpConfirmedAt: { not: null } },
    data: { totpSeed: null, totpConfirmedAt: null, totpStep: null },
  });
  await tx.recoveryCode.deleteMany({ where: { userId: from, clinicId } });
  if (count === 0) return false;
  const act = { action: 'user.second-factor-removed', subjectId: from, details: {} } as const;
  await recordAct(tx, by, act);
  return true;
}

/**
 * Gives up one's own second factor, and ends every other session than the one that asks. `owed`: the clinic does not let
 * this person work without one. `password-short`: a longer password comes first.
 */
export async function dropSecondFactor(
  db: Db,
  { actor, sessionHash }: { actor: Actor; sessionHash: string },
  now: Date,
): Promise<'removed' | 'owed' | 'password-short' | 'invalid'> {
  const { clinicId, role, userId } = actor;
  return db.$transaction(async (tx) => {
    await lockClinic(tx, clinicId);
    const { secondFactor } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
    if (owesSecondFactor(SecondFactorRule.parse(secondFactor), role)) return 'owed';
    const short = { id: userId, clinicId, passwordNeedsFactor: true };
    if ((await tx.user.count({ where: short })) > 0) return 'password-short';
    const isRemoved = await removeSecondFactor(tx, { by: actor, from: userId });
    if (!isRemoved) return 'invalid';
    await closeSessionsOf(tx, { ...actor, except: sessionHash }, now);
    return 'removed';
  });
}

/** Uses up a code of the authenticator, or a recovery code. @returns whether it was right; of two at once one is. */
export async function takeCode(
  db: Db,
  person: Person,
  { code, now }: { code: string; now: Date },
): Promise<boolean> {
  if (looksLikeRecoveryCode(code)) return takeRecoveryCode(db, person, { code, now });
  const where = { ...whereOf(person), totpConfirmedAt: { not: null } };
  const user = await db.user.findFirst({ where, select: { totpSeed: true, totpStep: true } });
  if (!user?.totpSeed) return false;
  const seed = openSeed(user.totpSeed);
  const step = stepOfCode(seed, { code, usedStep: user.totpStep, now });
  if (step === null) return false;
  const { count } = await db.user.updateMany({
    where: { ...where, OR: [{ totpStep: null }, { totpStep: { lt: step } }] },
    data: { totpStep: step },
  });
  return count === 1;
}

async function takeRecoveryCode(
  db: Db,
  person: Person,
  { code, now }: { code: string; now: Date },
): Promise<boolean> {
  const { userId, clinicId } = person;
  return db.$transaction(async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { codeHash: hashRecoveryCode(code), userId, clinicId, usedAt: null },
      data: { usedAt: now },
    });
    if (count === 0) return false;
    const left = await tx.recoveryCode.count({ where: { userId, clinicId, usedAt: null } });
    const act = {
      action: 'user.recovery-code-used',
      subjectId: userId,
      details: { left },
    } as const;
    await recordAct(tx, person, act);
    return true;
  });
}

/**
 * Takes the second factor from somebody who lost it, and signs them out; one's own is given up elsewhere. A password that
 * is too short to be enough alone goes with it: the person needs a new address to set one.
 */
export async function resetSecondFactor(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ status: 'second-factor-removed' | 'password-removed' | 'not-found' } | NotAllowed> {
  return administrate(db, actor, async (tx) => {
    const isRemoved =
      isRowId(id) && id !== actor.userId && (await removeSecondFactor(tx, { by: actor, from: id }));
    if (!isRemoved) return { status: 'not-found' };
    const { clinicId } = actor;
    await closeSessionsOf(tx, { clinicId, userId: id }, now);
    const { count } = await tx.user.updateMany({
      where: { id, clinicId, passwordNeedsFactor: true },
      data: { passwordHash: null, passwordNeedsFactor: false },
    });
    return { status: count === 0 ? 'second-factor-removed' : 'password-removed' };
  });
}

export type SecondFactorState = {
  isSet: boolean;
  /** Whether the clinic lets this person work without one. */
  isOwed: boolean;
  /** Recovery codes that were not used yet. */
  codesLeft: number;
};

export async function findSecondFactor(db: Db, actor: Actor): Promise<SecondFactorState> {
  const { userId, clinicId, role } = actor;
  const user = await db.user.findFirstOrThrow({
    where: whereOf(actor),
    select: { totpConfirmedAt: true, clinic: { select: { secondFactor: true } } },
  });
  return {
    isSet: user.totpConfirmedAt !== null,
    isOwed: owesSecondFactor(SecondFactorRule.parse(user.clinic.secondFactor), role),
    codesLeft: await db.recoveryCode.count({ where: { userId, clinicId, usedAt: null } }),
  };
}
