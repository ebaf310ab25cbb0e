import 'server-only';
import { z } from 'zod';
import type { Language } from '@/lib/catalog/bilingual';
import { PlainText } from '@/lib/catalog/plain-text';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db } from './client';
import { replaceInvitation } from './invitations';

/** What somebody who forgot the password types. */
export const ResetRequest = z.strictObject({
  email: PlainText.pipe(z.email().max(254).trim().toLowerCase()),
});

/** Ours: long enough for a letter to arrive, too short to be found in a mailbox later. */
const RESET_MS = 60 * 60 * 1000;

/**
 * Takes over a letter by which the person of this address sets a new password; the present one works until then. For an
 * address of nobody, of who was disabled or never joined, and where such a letter waits already, nothing is done:
 * whoever asks is told nothing either way. `language`: of the page that was asked, where the person has chosen none.
 */
export async function queuePasswordReset(
  db: Db,
  { email, language, now }: { email: string; language: Language; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { email, disabledAt: null, passwordHash: { not: null } },
      select: { id: true, clinicId: true, language: true },
    });
    if (!user) return;
    const { id: userId, clinicId } = user;
    const waiting = { clinicId, userId, sentAt: null, failedAt: null };
    if ((await tx.outboxMail.count({ where: waiting })) > 0) return;
    const letter = { to: email, language: user.language ?? language };
    await tx.outboxMail.create({
      data: { clinicId, userId, ...letter, createdAt: now, nextTryAt: now },
    });
    const act = { action: 'user.password-reset-asked', subjectId: userId, details: {} } as const;
    await recordAct(tx, { clinicId, userId: null }, act);
  });
}

/** Made as the letter leaves, so that it stands in no table; the one before is worth nothing. `null`: not allowed. */
export async function makeResetToken(
  db: Db,
  person: Pick<Actor, 'userId' | 'clinicId'>,
  now: Date,
): Promise<string | null> {
  const { userId: id, clinicId } = person;
  return db.$transaction(async (tx) => {
    const where = { id, clinicId, disabledAt: null, passwordHash: { not: null } };
    if ((await tx.user.count({ where })) === 0) return null;
    const { token } = await replaceInvitation(tx, { userId: id, clinicId }, now, RESET_MS);
    return token;
  });
}
