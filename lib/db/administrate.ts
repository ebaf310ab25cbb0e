import 'server-only';
import type { Actor } from './actor';
import { lockClinic } from './audit';
import type { Db, Transaction } from './client';
import { type NotAllowed, notAllowed } from './not-allowed';

/** For whoever is an administrator still: of two who disable each other at once the second is none any more. */
export async function administrate<Answer>(
  db: Db,
  actor: Actor,
  act: (tx: Transaction) => Promise<Answer>,
): Promise<Answer | NotAllowed> {
  if (actor.role !== 'administrator') return notAllowed(actor);
  return db.$transaction(
    async (tx): Promise<Answer | NotAllowed> =>
      (await isStillAdministrator(tx, actor)) ? act(tx) : notAllowed(actor),
  );
}

/** Inside a transaction; acts of the clinic wait for each other from here on. */
export async function isStillAdministrator(tx: Transaction, actor: Actor): Promise<boolean> {
  const { userId: id, clinicId, role } = actor;
  if (role !== 'administrator') return false;
  await lockClinic(tx, clinicId);
  return (await tx.user.count({ where: { id, clinicId, role, disabledAt: null } })) > 0;
}
