import type { Actor, Role } from '@/lib/db/actor';
import type { Db } from '@/lib/db/client';
import { checkOf } from './clinic-check';
import { clinicWith, emptyDatabase } from './database';

export const now = new Date('2026-11-24T03:00:00Z');
export const today = '2026-11-24';
export const reason = 'Agreed at the meeting of our physiatrists.';

export async function clinicOf(role: Role) {
  const db = await emptyDatabase();
  return { db, actor: await clinicWith(db, role) };
}

/** A colleague of another role in the same clinic. */
export async function colleague(db: Db, actor: Actor, role: Role): Promise<Actor> {
  const { clinicId, clinic } = actor;
  const user = { clinicId, role, name: 'Kanya Example', title: '' };
  const email = `${role}@clinic.example`;
  const { id } = await db.user.create({ data: { ...user, email, language: 'en' } });
  return { ...user, userId: id, licence: '', language: 'en', clinic };
}

export async function findingsOf(db: Db, clinicId: string, exercise: string) {
  const { targets } = await checkOf(db, clinicId, exercise);
  return targets[0]?.findings ?? [];
}

export const changed = (tier: 'contraindicated' | 'caution' | 'note', ruleId = 'R021') => ({
  request: { ruleId, tier, reason },
  now,
});

/** A rule that changes sets a re-check of the handouts going, which is told elsewhere. */
const NO_RUN = { action: { not: 'recheck.started' } };

export const actsOf = async (db: Db) =>
  (await db.auditEvent.findMany({ where: NO_RUN, orderBy: { sequence: 'asc' } })).map(
    ({ action, subjectId, details }) => [action, subjectId, details],
  );

export const ADDED = {
  factor: 'disc-herniation',
  target: 'EX12-a',
  tier: 'caution' as const,
  message: { en: 'Our own words.', th: 'ถ้อยคำของเรา' },
};
