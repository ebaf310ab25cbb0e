import 'server-only';
import type { Transaction } from './client';

export const WAITING = { sentAt: null, failedAt: null };

/**
 * What waits for a course whose link ended, or for a person who has a new password: what is made later never goes to an
 * address that was given for this.
 */
export async function giveUpLetters(
  tx: Transaction,
  {
    clinicId,
    now,
    ...of
  }: { clinicId: string; now: Date } & ({ prescriptionId: string } | { userId: string }),
): Promise<void> {
  const about = 'userId' in of ? { userId: of.userId } : { prescriptionId: of.prescriptionId };
  await tx.outboxMail.updateMany({
    where: { clinicId, ...about, ...WAITING },
    data: { failedAt: now, to: '' },
  });
}
