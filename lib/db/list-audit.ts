import 'server-only';
import type { AuditAsk, AuditEntry } from '@/lib/audit/audit-entry';
import type { AuditAction } from '@/lib/audit/catalogue';
import { startOfClinicDay } from '@/lib/patient/clinic-day';
import type { Actor } from './actor';
import type { Db } from './client';
import type { Prisma } from './generated/client';
import { listRecordIds } from './merged-records';
import { type NotAllowed, notAllowed } from './not-allowed';

export type AuditPage = {
  status: 'listed';
  /** The newest first. */
  entries: AuditEntry[];
  /** Of the last entry, to go on before it; `null` = there are no older ones. */
  before: number | null;
};

/** Who may ask about the whole clinic, and who about one patient: whoever answers for a treatment is asked for it. */
const mayRead = ({ role }: Actor, { patientId }: AuditAsk): boolean =>
  role === 'administrator' || (role === 'physiatrist' && patientId !== null);

/** Entries that say in their details whom they showed. */
const LISTS: AuditAction[] = ['patients.searched', 'patients.listed'];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Entries older than `before`; `null` = from the newest. Those about one patient are also those about the records that
 * were merged into it, and the lists that showed one of them, without whom else they showed.
 */
export async function listAudit(
  db: Db,
  actor: Actor,
  { ask, before, atMost }: { ask: AuditAsk; before: number | null; atMost: number },
): Promise<AuditPage | NotAllowed> {
  if (!mayRead(actor, ask)) return notAllowed(actor);
  const records = ask.patientId === null ? null : await listRecordIds(db, actor, ask.patientId);
  const rows = await db.auditEvent.findMany({
    where: {
      ...whereOf(actor, ask, records),
      ...(before === null ? {} : { sequence: { lt: before } }),
    },
    orderBy: { sequence: 'desc' },
    take: atMost + 1,
  });
  const shown = rows.slice(0, atMost);
  const { people, patients } = await findNames(db, actor, shown);
  return {
    status: 'listed',
    entries: shown.map(({ details, actorId, patientId, ...row }) => ({
      ...row,
      details: detailsFor(ask, details as Record<string, unknown>),
      actor: actorId === null ? null : { id: actorId, name: people.get(actorId) ?? actorId },
      patientId,
      patient: patients.get(patientId ?? '') ?? null,
    })),
    before: rows.length > atMost ? (shown.at(-1)?.sequence ?? null) : null,
  };
}

function detailsFor({ patientId }: AuditAsk, { shown, ...details }: Record<string, unknown>) {
  return shown === undefined || patientId !== null ? details : { ...details, shown };
}

/** `records`: of the patient that is asked for; `null` = anybody's. */
function whereOf(
  { clinicId }: Actor,
  { actorId, action, from, until }: AuditAsk,
  records: readonly string[] | null,
): Prisma.AuditEventWhereInput {
  const at = {
    ...(from === null ? {} : { gte: startOfClinicDay(from) }),
    ...(until === null ? {} : { lt: new Date(startOfClinicDay(until).getTime() + DAY_MS) }),
  };
  return {
    clinicId,
    ...(actorId === null ? {} : { actorId }),
    ...(action === null ? {} : { action }),
    ...(records === null ? {} : { OR: records.flatMap(aboutRecord) }),
    ...(from === null && until === null ? {} : { at }),
  };
}

const aboutRecord = (patientId: string): Prisma.AuditEventWhereInput[] => [
  { patientId },
  { action: { in: LISTS }, details: { path: ['shown'], array_contains: [patientId] } },
];

async function findNames(
  db: Db,
  { clinicId }: Actor,
  rows: readonly { actorId: string | null; patientId: string | null }[],
) {
  const users = await db.user.findMany({
    where: { clinicId, id: { in: [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))] } },
    select: { id: true, title: true, name: true },
  });
  const patients = await db.patient.findMany({
    where: { clinicId, id: { in: [...new Set(rows.flatMap(({ patientId }) => patientId ?? []))] } },
    select: { id: true, name: true, hospitalNumber: true },
  });
  return {
    people: new Map(users.map(({ id, title, name }) => [id, `${title} ${name}`.trim()])),
    patients: new Map(patients.map((patient) => [patient.id, patient])),
  };
}
