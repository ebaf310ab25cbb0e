import 'server-only';
import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';
import { type Actor, Role } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';
import {
  type HandedOver,
  HOLDS_NOTHING,
  type Holding,
  handOverWithin,
  listHoldings,
} from './handover';
import { replaceInvitation } from './invitations';
import { type NotAllowed, notAllowed } from './not-allowed';
import { Licence, PersonName, Title } from './person-details';
import { isRowId } from './row-id';
import { closeSessionsOf } from './sessions';

const Invited = z.strictObject({
  title: Title,
  name: PersonName,
  email: z.email().max(254).trim().toLowerCase(),
  language: Language,
});

/** Whom an administrator invites. A physiatrist's handouts carry the licence number, so it may not be empty there. */
export const InviteInput = z.discriminatedUnion('role', [
  Invited.extend({ role: z.literal('physiatrist'), licence: Licence.min(1) }),
  Invited.extend({ role: z.enum(['therapist', 'administrator']), licence: Licence }),
]);
export type InviteInput = z.infer<typeof InviteInput>;

export type TeamMember = {
  id: string;
  title: string;
  name: string;
  email: string;
  role: Role;
  /** Empty when the role has none. */
  licence: string;
  /** `invited`: never signed in and no password set. */
  state: 'active' | 'invited' | 'disabled';
  hasSecondFactor: boolean;
  /** Until when an address to set a password is open; `null` = none is. */
  invitedUntil: Date | null;
  holds: Holding;
};

type NewInvitation = { status: 'invited'; token: string; expiresAt: Date };

/** The clinic's people, by name. */
export async function listTeam(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ status: 'listed'; members: TeamMember[] } | NotAllowed> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  const rows = await db.user.findMany({
    where: { clinicId: actor.clinicId },
    select: {
      id: true,
      title: true,
      name: true,
      email: true,
      role: true,
      licence: true,
      passwordHash: true,
      disabledAt: true,
      totpConfirmedAt: true,
      subject: true,
      sessions: { take: 1, select: { createdAt: true } },
      invitation: { select: { expiresAt: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const holdings = await listHoldings(db, actor.clinicId, now);
  const members = rows.map(
    ({ passwordHash, subject, disabledAt, totpConfirmedAt, sessions, invitation, ...row }) => ({
      ...row,
      role: Role.parse(row.role),
      state: stateOf({
        hasJoined: passwordHash !== null || subject !== null || sessions.length > 0,
        disabledAt,
      }),
      hasSecondFactor: totpConfirmedAt !== null,
      invitedUntil: invitation && invitation.expiresAt > now ? invitation.expiresAt : null,
      holds: holdings.get(row.id) ?? HOLDS_NOTHING,
    }),
  );
  return { status: 'listed', members };
}

/** Adds a person who cannot sign in yet; the token of their address is told once. */
export async function invitePerson(
  db: Db,
  actor: Actor,
  { input, now }: { input: InviteInput; now: Date },
): Promise<NewInvitation | { status: 'email-taken' } | NotAllowed> {
  return administrate(db, actor, async (tx) => {
    const { clinicId } = actor;
    const [user] = await tx.user.createManyAndReturn({
      data: { ...input, clinicId },
      skipDuplicates: true,
      select: { id: true },
    });
    return user ? invite(tx, actor, { id: user.id, now }) : { status: 'email-taken' };
  });
}

/** A fresh address for who has not joined or has forgotten the password; the earlier one is worth nothing. */
export async function inviteAgain(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<NewInvitation | { status: 'not-found' } | NotAllowed> {
  return administrate(db, actor, async (tx) => {
    const where = { id, clinicId: actor.clinicId, disabledAt: null };
    const isMember = isRowId(id) && (await tx.user.count({ where })) > 0;
    return isMember ? invite(tx, actor, { id, now }) : { status: 'not-found' };
  });
}

export type Disabled =
  | { status: 'disabled' | 'oneself' }
  | Extract<HandedOver, { status: 'not-found' | 'no-such-colleague' | 'not-allowed' }>;

/**
 * Keeps a person out from this moment on: their sessions and their address end. Their patients go to `successorId`;
 * with `null` they stay with the person and are listed as without a responsible doctor.
 */
export async function disablePerson(
  db: Db,
  actor: Actor,
  { id, now, successorId = null }: { id: string; now: Date; successorId?: string | null },
): Promise<Disabled> {
  return administrate<Disabled>(db, actor, async (tx) => {
    if (id === actor.userId) return { status: 'oneself' };
    const user = { clinicId: actor.clinicId, userId: id };
    const where = { id, clinicId: actor.clinicId, disabledAt: null };
    if (!isRowId(id) || (await tx.user.count({ where })) === 0) return { status: 'not-found' };
    if (successorId !== null) {
      const given = await handOverWithin(tx, actor, { id, successorId });
      if (given.status !== 'handed-over') return given;
    }
    await changes(tx, where, { disabledAt: now });
    await closeSessionsOf(tx, user, now);
    await tx.invitation.deleteMany({ where: user });
    await recordAct(tx, actor, { action: 'user.disabled', subjectId: id, details: {} });
    return { status: 'disabled' };
  });
}

/** Lets a disabled person in again, with the password they had. */
export async function enablePerson(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ status: 'enabled' | 'not-found' } | NotAllowed> {
  return administrate(db, actor, async (tx) => {
    const where = { id, clinicId: actor.clinicId, disabledAt: { not: null } };
    if (!isRowId(id) || !(await changes(tx, where, { disabledAt: null }))) {
      return { status: 'not-found' };
    }
    // A sign-in at the very moment of the disabling may have left one.
    await closeSessionsOf(tx, { clinicId: actor.clinicId, userId: id }, now);
    await recordAct(tx, actor, { action: 'user.enabled', subjectId: id, details: {} });
    return { status: 'enabled' };
  });
}

async function invite(
  tx: Transaction,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<NewInvitation> {
  const made = await replaceInvitation(tx, { clinicId: actor.clinicId, userId: id }, now);
  await recordAct(tx, actor, { action: 'user.invited', subjectId: id, details: {} });
  return { status: 'invited', ...made };
}

/** Whether there was such a user to change. */
async function changes(
  tx: Transaction,
  where: Prisma.UserWhereInput,
  data: Pick<Prisma.UserUncheckedUpdateManyInput, 'disabledAt'>,
): Promise<boolean> {
  const { count } = await tx.user.updateMany({ where, data });
  return count > 0;
}

function stateOf(user: { hasJoined: boolean; disabledAt: Date | null }): TeamMember['state'] {
  if (user.disabledAt !== null) return 'disabled';
  return user.hasJoined ? 'active' : 'invited';
}
