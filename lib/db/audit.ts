import 'server-only';
import { createHash } from 'node:crypto';
import type { Actor } from './actor';
import type { Transaction } from './client';

/** What is recorded; ids and counts only, never health text, so that the chain survives an erasure. */
export type AuditAct = { subjectId: string } & (
  | { action: 'patient.created' | 'patient.changed'; details: { factors: number } }
  | { action: 'own-exercise.added' | 'own-exercise.changed'; details: { attributes: number } }
  | {
      action: 'draft.handed-in' | 'draft.saved' | 'draft.sent-back';
      details: { version: number };
    }
  | {
      action: 'prescription.ended' | 'prescription.reopened' | 'prescription.withdrawn';
      details: { versionNumber: number };
    }
  | { action: 'prescription.issued'; details: { versionNumber: number; overrides: number } }
  | {
      action:
        | 'figure.doubted'
        | 'figure.review-taken-back'
        | 'figure.signed-off'
        | 'rule.signed-off';
      details: { contentHash: string };
    }
  | { action: 'recall.opened' | 'recall.changed'; details: { tier: string; findings: number } }
  | { action: 'recall.closed'; details: { outcome: string } }
  | { action: 'recheck.started'; details: { cause: string; handouts: number } }
  | { action: 'report.received'; details: { kind: string } }
  | { action: 'report.closed'; details: { outcome: string } }
  | { action: 'patients.handed-over'; details: { patients: number } }
  | { action: 'template.changed' | 'template.created'; details: { exercises: number } }
  | { action: 'rule.changed'; details: { from: string; to: string } }
  | {
      action: 'clinic-rule.added' | 'clinic-rule.removed';
      details: { factor: string; target: string; tier: string };
    }
  | {
      action:
        | 'api-token.created'
        | 'api-token.revoked'
        | 'clinic.set-up'
        | 'clinic.settings-changed'
        | 'dose-default.removed'
        | 'dose-default.saved'
        | 'link.opened'
        | 'link.resumed'
        | 'link.revoked'
        | 'mail.queued'
        | 'own-exercise.archived'
        | 'own-exercise.restored'
        | 'patient.responsible-changed'
        | 'rule.change-withdrawn'
        | 'rule.sign-off-withdrawn'
        | 'session.closed'
        | 'session.opened'
        | 'user.changed'
        | 'template.deleted'
        | 'template.shared'
        | 'template.taken-back'
        | 'user.disabled'
        | 'user.enabled'
        | 'user.invited'
        | 'user.joined';
      details: Record<string, never>;
    }
);

/** Acts of one clinic wait for each other from here to the end of the transaction. */
export async function lockClinic(tx: Transaction, clinicId: string): Promise<void> {
  // NO KEY: an insert that refers to the clinic holds its key already, and two such would wait for each other.
  await tx.$queryRaw`SELECT id FROM "Clinic" WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`;
}

/**
 * Adds an act to the clinic's chain, inside the transaction of the act itself, so that neither exists alone.
 * Each entry's hash covers the one before; the clinic's row is locked, so entries stand in one order.
 */
export async function recordAct(
  tx: Transaction,
  actor: { clinicId: Actor['clinicId']; userId: Actor['userId'] | null },
  act: AuditAct,
): Promise<void> {
  await lockClinic(tx, actor.clinicId);
  const last = await tx.auditEvent.findFirst({
    where: { clinicId: actor.clinicId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  });
  const event = {
    clinicId: actor.clinicId,
    sequence: (last?.sequence ?? 0) + 1,
    at: new Date(),
    actorId: actor.userId,
    ...act,
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([last?.hash ?? '', ...Object.values(event)]))
    .digest('hex');
  await tx.auditEvent.create({ data: { ...event, hash } });
}
