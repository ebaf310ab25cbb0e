import 'server-only';
import { AUDIT_CATALOGUE, type AuditAct, type AuditAction } from '@/lib/audit/catalogue';
import { hashEntry, NO_ENTRY } from '@/lib/audit/chain';
import type { Actor } from './actor';
import type { Transaction } from './client';

/** Acts of one clinic wait for each other from here to the end of the transaction. */
export async function lockClinic(tx: Transaction, clinicId: string): Promise<void> {
  // NO KEY: an insert that refers to the clinic holds its key already, and two such would wait for each other.
  await tx.$queryRaw`SELECT id FROM "Clinic" WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Adds an act to the clinic's chain, inside the transaction of the act itself, so that neither exists alone. The
 * clinic's row is locked, so entries stand in one order. `userId`: `null` = a patient, or the server by itself.
 */
export async function recordAct<Action extends AuditAction>(
  tx: Transaction,
  { clinicId, userId }: { clinicId: Actor['clinicId']; userId: Actor['userId'] | null },
  { action, subjectId, details, ...about }: AuditAct<Action>,
): Promise<void> {
  await lockClinic(tx, clinicId);
  const last = await tx.auditEvent.findFirst({
    where: { clinicId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  });
  const entry = {
    clinicId,
    sequence: (last?.sequence ?? 0) + 1,
    at: new Date(),
    actorId: userId,
    patientId: about.patientId ?? null,
    action,
    subjectId,
    details: AUDIT_CATALOGUE[action].details.parse(details),
  };
  const hash = hashEntry(last?.hash ?? NO_ENTRY, entry);
  await tx.auditEvent.create({ data: { ...entry, hash } });
}
