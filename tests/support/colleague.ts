import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';

/** Another invented person of the actor's clinic, who can sign in. */
export async function colleagueOf(db: Db, actor: Actor, role: Role): Promise<Actor> {
  const user = { clinicId: actor.clinicId, role, name: 'Demo Pim', title: 'Dr', licence: 'TEST-2' };
  const { id } = await db.user.create({
    data: {
      ...user,
      email: `${randomUUID()}@clinic.example`,
      passwordHash: 'no password fits this',
    },
  });
  return { ...user, userId: id, language: null, clinic: actor.clinic };
}
