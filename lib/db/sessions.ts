import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { Language } from '@/lib/catalog/bilingual';
import { type Actor, Role } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';

/** Source: the trust design, "idle 15 min, absolute 8 h". */
const IDLE_MS = 15 * 60 * 1000;
const ABSOLUTE_MS = 8 * 60 * 60 * 1000;
/** A session is noted as seen this often, so that not every request writes. */
const SEEN_EVERY_MS = 60 * 1000;

/** `passwordHash`: `null` until the person has set a password, which then never fits. */
type SignInUser = { userId: string; clinicId: string; passwordHash: string | null };

const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/** The user of this address, or `null`: a disabled one looks the same as none. */
export async function findSignInUser(db: Db, email: string): Promise<SignInUser | null> {
  const user = await db.user.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, clinicId: true, passwordHash: true },
  });
  return user && { userId: user.id, clinicId: user.clinicId, passwordHash: user.passwordHash };
}

/** @returns the id for the cookie; only its hash is kept. */
export async function openSession(
  db: Db,
  { userId, clinicId }: Pick<Actor, 'userId' | 'clinicId'>,
  now: Date,
): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS);
  await db.$transaction(async (tx) => {
    await tx.session.create({
      data: {
        idHash: hashOf(sessionId),
        clinicId,
        userId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      },
    });
    const actor = { clinicId, userId };
    await recordAct(tx, actor, { action: 'session.opened', subjectId: userId, details: {} });
  });
  return sessionId;
}

/** Who a session stands for; `null` once it ended, lay idle, was revoked, or its user was disabled. */
export async function findSession(db: Db, sessionId: string, now: Date): Promise<Actor | null> {
  const idHash = hashOf(sessionId);
  const row = await db.session.findUnique({
    where: { idHash },
    include: { user: { include: { clinic: true } } },
  });
  if (!row || row.revokedAt !== null || row.user.disabledAt !== null) return null;
  const idleMs = now.getTime() - row.lastSeenAt.getTime();
  if (row.expiresAt <= now || idleMs >= IDLE_MS) return null;

  if (idleMs >= SEEN_EVERY_MS) {
    await db.session.updateMany({
      where: { idHash, lastSeenAt: { lt: now } },
      data: { lastSeenAt: now },
    });
  }
  return actorOf(row.user);
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

/** Ends every session of a user at once, inside the transaction of the act that asks for it. */
export async function closeSessionsOf(
  tx: Transaction,
  { userId, clinicId }: Pick<Actor, 'userId' | 'clinicId'>,
  now: Date,
): Promise<void> {
  await tx.session.updateMany({
    where: { clinicId, userId, revokedAt: null },
    data: { revokedAt: now },
  });
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
