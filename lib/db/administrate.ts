import 'server-only';
import type { Actor } from './actor';
import { lockClinic } from './audit';
import type { Db, Transaction } from './client';

export type NotAllowed = { status: 'not-allowed' };

/** For whoever is an administrator still: of two who disable each other at once the second is none any more. */
export async function administrate<Answer>(
  db: Db,
  actor: Actor,
  act: (tx: Transaction) => Promise<Answer>,
): Promise<Answer | NotAllowed> {
  const { userId: id, clinicId, role } = actor;
  if (role !== 'administrator') return { status: 'not-allowed' };
  return db.$transaction(async (tx): Promise<Answer | NotAllowed> => {
    await lockClinic(tx, clinicId);
    const isStill = await tx.user.count({ where: { id, clinicId, role, disabledAt: null } });
    return isStill > 0 ? act(tx) : { status: 'not-allowed' };
  });
}
