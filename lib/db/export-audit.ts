import 'server-only';
import type { AuditAsk, AuditEntry } from '@/lib/audit/audit-entry';
import type { Actor } from './actor';
import { administrate } from './administrate';
import { recordAct } from './audit';
import type { Db } from './client';
import { listAudit } from './list-audit';
import type { NotAllowed } from './not-allowed';

/**
 * The newest entries for a file, which nobody gets before it is recorded that it was made; of one patient, about whom.
 * They are read before anybody of the clinic has to wait.
 */
export async function exportAudit(
  db: Db,
  actor: Actor,
  { ask, atMost }: { ask: AuditAsk; atMost: number },
): Promise<{ status: 'exported'; entries: AuditEntry[] } | NotAllowed> {
  const page = await listAudit(db, actor, { ask, before: null, atMost });
  if (page.status === 'not-allowed') return page;
  const { entries } = page;
  return administrate(db, actor, async (tx) => {
    const subjectId = ask.patientId ?? actor.clinicId;
    const details = { entries: entries.length };
    await recordAct(tx, actor, { action: 'audit.exported', subjectId, details });
    return { status: 'exported', entries };
  });
}
