import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Bilingual, Language } from '@/lib/catalog/bilingual';
import { PlainText } from '@/lib/catalog/plain-text';
import { recordAct } from './audit';
import type { Db } from './client';
import { TypedPassword } from './passwords';

const TOKEN_MS = 24 * 60 * 60 * 1000;

/** What the set-up form sends. */
export const SetUpInput = z.strictObject({
  token: z.string().min(1).max(100),
  clinicName: Bilingual.extend({ en: PlainText.min(1), th: PlainText.min(1) }),
  phone: PlainText.trim().min(3).max(40),
  title: PlainText.trim().max(40),
  name: PlainText.trim().min(1).max(120),
  email: z.email().max(254).trim().toLowerCase(),
  language: Language,
  password: TypedPassword,
});
export type SetUpInput = z.infer<typeof SetUpInput>;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Whether anybody can sign in yet. */
export async function isSetUp(db: Db): Promise<boolean> {
  return (await db.user.count()) > 0;
}

/** A fresh token for the set-up address, good for a day and once; `null` when somebody can sign in already. */
export async function prepareSetUp(db: Db, now: Date): Promise<string | null> {
  if (await isSetUp(db)) return null;
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + TOKEN_MS);
  await db.$transaction(async (tx) => {
    await tx.setUpToken.deleteMany();
    await tx.setUpToken.create({ data: { tokenHash: hashOf(token), expiresAt } });
  });
  return token;
}

/** Whether the form's address was the true one, without using it up: what is dear is done for nobody else. */
export async function isSetUpToken(db: Db, token: string, now: Date): Promise<boolean> {
  const where = { tokenHash: hashOf(token), expiresAt: { gt: now } };
  return (await db.setUpToken.count({ where })) > 0 && !(await isSetUp(db));
}

/** Makes the clinic and its first administrator; the token works once and only while nobody can sign in. */
export async function setUpFirstAdministrator(
  db: Db,
  input: Omit<SetUpInput, 'password'> & { passwordHash: string },
  now: Date,
): Promise<{ status: 'done' } | { status: 'wrong-token' }> {
  const { token, clinicName, phone, ...user } = input;
  return db.$transaction(async (tx) => {
    // Whoever deletes the row has it: of two submits at once the other finds none.
    const { count } = await tx.setUpToken.deleteMany({
      where: { tokenHash: hashOf(token), expiresAt: { gt: now } },
    });
    if (count === 0 || (await tx.user.count()) > 0) return { status: 'wrong-token' };

    const { id: clinicId } = await tx.clinic.create({
      data: { nameEn: clinicName.en, nameTh: clinicName.th, phone },
    });
    const { id: userId } = await tx.user.create({
      data: { ...user, clinicId, role: 'administrator' },
    });
    const actor = { clinicId, userId };
    await recordAct(tx, actor, { action: 'clinic.set-up', subjectId: clinicId, details: {} });
    return { status: 'done' };
  });
}
