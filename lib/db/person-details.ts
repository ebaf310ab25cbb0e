import 'server-only';
import { z } from 'zod';
import { PlainText } from '@/lib/catalog/plain-text';
import { type Actor, Role } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { NotAllowed } from './not-allowed';

export const Title = PlainText.trim().max(40);
export const PersonName = PlainText.trim().min(1).max(120);
export const Licence = PlainText.trim().max(40);

const Named = z.strictObject({ title: Title, name: PersonName });

/** What a handout says of its prescriber, and what they may do. A physiatrist's licence may not be empty. */
export const PersonDetails = z.discriminatedUnion('role', [
  Named.extend({ role: z.literal('physiatrist'), licence: Licence.min(1) }),
  Named.extend({ role: z.enum(['therapist', 'administrator']), licence: Licence }),
]);
type PersonDetails = z.infer<typeof PersonDetails>;

/** What was shown when somebody began to change it, and what they want. */
export const PersonChange = z.strictObject({
  id: z.uuid(),
  loaded: z.strictObject({ title: z.string(), name: z.string(), role: Role, licence: z.string() }),
  wanted: PersonDetails,
});
export type PersonChange = z.infer<typeof PersonChange>;

export type ChangedPerson =
  | { status: 'changed' | 'changed-elsewhere' | 'last-administrator' | 'not-found' }
  | NotAllowed;

/** Changes over what was loaded only. A clinic keeps an administrator who can sign in. */
export async function changePerson(
  db: Db,
  actor: Actor,
  { id, loaded, wanted }: PersonChange,
): Promise<ChangedPerson> {
  const { clinicId } = actor;
  return administrate<ChangedPerson>(db, actor, async (tx) => {
    const found = await tx.user.findFirst({
      where: { id, clinicId },
      select: { title: true, name: true, role: true, licence: true, disabledAt: true },
    });
    if (!found) return { status: 'not-found' };
    const { disabledAt, ...current } = found;
    if (keyOf(current) !== keyOf(loaded)) return { status: 'changed-elsewhere' };
    if (keyOf(current) === keyOf(wanted)) return { status: 'changed' };
    const steps = current.role === 'administrator' && wanted.role !== 'administrator';
    if (steps && disabledAt === null && !(await hasOtherAdministrator(tx, { clinicId, id }))) {
      return { status: 'last-administrator' };
    }
    await tx.user.update({ where: { id }, data: wanted });
    const isRole = current.role !== wanted.role;
    const details = isRole ? { from: current.role, to: wanted.role } : {};
    await recordAct(tx, actor, { action: 'user.changed', subjectId: id, details });
    return { status: 'changed' };
  });
}

/** Who was invited and never came cannot look after the clinic. */
async function hasOtherAdministrator(
  tx: Transaction,
  { clinicId, id }: { clinicId: string; id: string },
): Promise<boolean> {
  const count = await tx.user.count({
    where: {
      clinicId,
      id: { not: id },
      role: 'administrator',
      disabledAt: null,
      passwordHash: { not: null },
    },
  });
  return count > 0;
}

const keyOf = ({ title, name, role, licence }: Record<keyof PersonDetails, string>) =>
  JSON.stringify([title, name, role, licence]);
