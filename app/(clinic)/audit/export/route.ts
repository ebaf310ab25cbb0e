import { notFound } from 'next/navigation';
import { askedAgain } from '@/app/(clinic)/asked-again';
import { readAuditAsk } from '@/app/(clinic)/audit/read-ask';
import { auditCsv } from '@/components/audit/audit-csv';
import { findConfirmed, requireActor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { exportAudit } from '@/lib/db/export-audit';
import { clinicDay } from '@/lib/patient/clinic-day';

/** Ours: what a spreadsheet still opens; a longer span is asked for in parts. */
const MOST = 50_000;

/** The asked entries as a file, the newest first. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  if (actor.role !== 'administrator') notFound();
  if ((await findConfirmed()).status !== 'confirmed') return askedAgain();
  const { ask } = readAuditAsk(Object.fromEntries(new URL(request.url).searchParams));
  const exported = await exportAudit(await db(), actor, { ask, atMost: MOST });
  if (exported.status === 'not-allowed') notFound();
  return new Response(auditCsv(exported.entries), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit-${clinicDay(new Date())}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
