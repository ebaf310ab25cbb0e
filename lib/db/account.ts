import 'server-only';
import { z } from 'zod';
import { Language } from '@/lib/catalog/bilingual';
import type { Actor } from './actor';
import { lockClinic, recordAct } from './audit';
import type { Db } from './client';
import { Licence, PersonName, Title } from './person-details';

/** `language`: of the clinic's screens; `null` = as the browser asks. */
const Account = z.strictObject({
  title: Title,
  name: PersonName,
  licence: Licence,
  language: Language.nullable(),
});
type Account = z.infer<typeof Account>;

/** What was shown when somebody began to change it, and what they want. */
export const AccountChange = z.strictObject({
  loaded: z.strictObject({
    title: z.string(),
    name: z.string(),
    licence: z.string(),
    language: Language.nullable(),
  }),
  wanted: Account,
});
export type AccountChange = z.infer<typeof AccountChange>;

/** What the person signs in with. */
export async function findEmail(db: Db, { userId: id, clinicId }: Actor): Promise<string> {
  const { email } = await db.user.findFirstOrThrow({
    where: { id, clinicId },
    select: { email: true },
  });
  return email;
}

/** What everybody may change of themselves, over what was loaded only. A physiatrist's licence may not be empty. */
export async function saveAccount(
  db: Db,
  actor: Actor,
  { loaded, wanted }: AccountChange,
): Promise<{ status: 'saved' | 'licence-missing' | 'changed-elsewhere' }> {
  const { userId: id, clinicId } = actor;
  return db.$transaction(async (tx) => {
    // Whoever changes the role at this moment waits, or is seen.
    await lockClinic(tx, clinicId);
    const { role, ...current } = await tx.user.findFirstOrThrow({
      where: { id, clinicId },
      select: { title: true, name: true, licence: true, language: true, role: true },
    });
    if (role === 'physiatrist' && wanted.licence === '') return { status: 'licence-missing' };
    if (keyOf(current) !== keyOf(loaded)) return { status: 'changed-elsewhere' };
    if (keyOf(current) === keyOf(wanted)) return { status: 'saved' };
    await tx.user.update({ where: { id }, data: wanted });
    await recordAct(tx, actor, { action: 'user.changed', subjectId: id, details: {} });
    return { status: 'saved' };
  });
}

const keyOf = ({ title, name, licence, language }: Record<keyof Account, string | null>) =>
  JSON.stringify([title, name, licence, language]);
