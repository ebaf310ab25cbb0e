import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { Language } from '@/lib/catalog/bilingual';
import { type Actor, Role } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';
import { owesSecondFactor, SecondFactorRule } from './second-factor-rule';

/** Source: the trust design, "idle 15 min, absolute 8 h". */
export const IDLE_MS = 15 * 60 * 1000;
const ABSOLUTE_MS = 8 * 60 * 60 * 1000;
/** A session is noted as seen this often, so that not every request writes. */
const SEEN_EVERY_MS = 60 * 1000;

/** `passwordHash`: `null` until the person has set a password, which then never fits. */
type SignInUser = {
  userId: string;
  clinicId: string;
  passwordHash: string | null;
  hasSecondFactor: boolean;
};

/** What the browser said it is, cut off where it says too much. */
const AGENT_LETTERS = 200;

const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/** The user of this address, or `null`: a disabled one looks the same as none. */
export async function findSignInUser(db: Db, email: string): Promise<SignInUser | null> {
  const user = await db.user.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, clinicId: true, passwordHash: true, totpConfirmedAt: true },
  });
  if (!user) return null;
  const { id, clinicId, passwordHash, totpConfirmedAt } = user;
  return { userId: id, clinicId, passwordHash, hasSecondFactor: totpConfirmedAt !== null };
}

type Opened = Pick<Actor, 'userId' | 'clinicId'> & {
  agent?: string;
  /** When the person showed the hospital's own sign-in who they are; `null`: they did so here and now. */
  singleSignOn?: { confirmedAt: Date } | null;
};

/** @returns the id for the cookie; only its hash is kept. */
export function openSession(db: Db, opened: Opened, now: Date): Promise<string> {
  return db.$transaction((tx) => addSession(tx, opened, now));
}

/**
 * The same for who gave the password of `user`: between that and here it may have been changed, a second factor set,
 * or the person disabled, and what ended the sessions then would miss this one. `null`: so it was.
 */
export async function openSessionAs(
  db: Db,
  user: SignInUser & Pick<Opened, 'agent'>,
  now: Date,
): Promise<string | null> {
  const { userId: id, clinicId, passwordHash, hasSecondFactor } = user;
  const totpConfirmedAt = hasSecondFactor ? { not: null } : null;
  return db.$transaction(async (tx) => {
    await lockClinic(tx, clinicId);
    const where = { id, clinicId, passwordHash, totpConfirmedAt, disabledAt: null };
    return (await tx.user.count({ where })) === 1 ? addSession(tx, user, now) : null;
  });
}

async function addSession(
  tx: Transaction,
  { userId, clinicId, agent = '', singleSignOn = null }: Opened,
  now: Date,
): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url');
  await tx.session.create({
    data: {
      idHash: hashOf(sessionId),
      clinicId,
      userId,
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: singleSignOn?.confirmedAt ?? now,
      bySingleSignOn: singleSignOn !== null,
      agent: agent.slice(0, AGENT_LETTERS),
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
    },
  });
  const actor = { clinicId, userId };
  await recordAct(tx, actor, { action: 'session.opened', subjectId: userId, details: {} });
  return sessionId;
}

/** Somebody who is signed in. */
export type SignedIn = {
  actor: Actor;
  /** Names the session in the database; it does not open it. */
  sessionHash: string;
  /** When the password was given last. */
  confirmedAt: Date;
  /** When it ends whatever is done. */
  expiresAt: Date;
  /** The clinic lets this person do nothing before there is a second factor. */
  owesSecondFactor: boolean;
  confirmsBy: ConfirmsBy;
};

/** What a person gives to show that it is still them; `sign-in`: they have neither here, and sign in anew elsewhere. */
export type ConfirmsBy = 'code' | 'password' | 'sign-in';

/**
 * Who a session stands for; `null` once it ended, lay idle, was revoked, or its user was disabled. `asker`: the session
 * stays open by what its person does, not by what a page asks by itself.
 */
export async function findSession(
  db: Db,
  sessionId: string,
  now: Date,
  asker: 'person' | 'page' = 'person',
): Promise<SignedIn | null> {
  const idHash = hashOf(sessionId);
  const row = await db.session.findUnique({
    where: { idHash },
    include: { user: { include: { clinic: true } } },
  });
  if (!row || row.revokedAt !== null || row.user.disabledAt !== null) return null;
  const idleMs = now.getTime() - row.lastSeenAt.getTime();
  if (row.expiresAt <= now || idleMs >= IDLE_MS) return null;

  if (asker === 'person' && idleMs >= SEEN_EVERY_MS) {
    await db.session.updateMany({
      where: { idHash, lastSeenAt: { lt: now } },
      data: { lastSeenAt: now },
    });
  }
  return {
    actor: actorOf(row.user),
    sessionHash: idHash,
    confirmedAt: row.confirmedAt,
    expiresAt: row.expiresAt,
    owesSecondFactor: mustSetSecondFactor(row),
    confirmsBy: confirmsBy(row.user),
  };
}

const withRule = {
  include: { user: { include: { clinic: { select: { secondFactor: true } } } } },
} satisfies Prisma.SessionDefaultArgs;

/** Whether this session lets its person do nothing before there is a second factor. */
function mustSetSecondFactor({
  bySingleSignOn,
  user,
}: Prisma.SessionGetPayload<typeof withRule>): boolean {
  if (bySingleSignOn || user.totpConfirmedAt !== null) return false;
  return owesSecondFactor(SecondFactorRule.parse(user.clinic.secondFactor), Role.parse(user.role));
}

function confirmsBy(user: { totpConfirmedAt: Date | null; passwordHash: string | null }) {
  if (user.totpConfirmedAt !== null) return 'code';
  return user.passwordHash === null ? 'sign-in' : 'password';
}

/** How long a session lasts: `idleLeftMs` if nothing is done, `leftMs` whatever is done. */
export type SessionLeft = {
  userId: string;
  idleLeftMs: number;
  leftMs: number;
  owesSecondFactor: boolean;
};

/** Asks without being seen: a page that looks at the clock must not keep its session open. `null`: it ended. */
export async function findSessionLeft(
  db: Db,
  sessionId: string,
  now: Date,
): Promise<SessionLeft | null> {
  const row = await db.session.findUnique({
    where: { idHash: hashOf(sessionId) },
    ...withRule,
  });
  if (!row || row.revokedAt !== null || row.user.disabledAt !== null) return null;
  const leftMs = row.expiresAt.getTime() - now.getTime();
  const idleLeftMs = IDLE_MS - (now.getTime() - row.lastSeenAt.getTime());
  if (leftMs <= 0 || idleLeftMs <= 0) return null;
  return { userId: row.userId, idleLeftMs, leftMs, owesSecondFactor: mustSetSecondFactor(row) };
}

/** Ends a session at once; one that ended already stays as it is. */
export async function closeSession(db: Db, sessionId: string, now: Date): Promise<void> {
  const idHash = hashOf(sessionId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { idHash, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    const { clinicId, userId } = await tx.session.findUniqueOrThrow({ where: { idHash } });
    const actor = { clinicId, userId };
    await recordAct(tx, actor, { action: 'session.closed', subjectId: userId, details: {} });
  });
}

/**
 * Ends every session of a user at once, inside the transaction of the act that asks for it; `except` is the hash of
 * one that stays. @returns how many.
 */
export async function closeSessionsOf(
  tx: Transaction,
  { userId, clinicId, except }: Pick<Actor, 'userId' | 'clinicId'> & { except?: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: {
      clinicId,
      userId,
      revokedAt: null,
      ...(except === undefined ? {} : { idHash: { not: except } }),
    },
    data: { revokedAt: now },
  });
  return count;
}

/** @throws {ZodError} when a column holds a role or language nobody knows. */
export function actorOf(user: Prisma.UserGetPayload<{ include: { clinic: true } }>): Actor {
  const { id, clinicId, name, title, licence, clinic } = user;
  return {
    userId: id,
    clinicId,
    role: Role.parse(user.role),
    name,
    title,
    licence,
    language: Language.nullable().parse(user.language),
    clinic: {
      name: { en: clinic.nameEn, th: clinic.nameTh },
      phone: clinic.phone,
      logo: clinic.logo,
    },
  };
}
