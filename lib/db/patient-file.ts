import 'server-only';
import type { KeptRecord, PatientFile } from '@/lib/fhir/patient-file';
import { Handout } from '@/lib/handout/handout';
import { LogStatus } from '@/lib/handout/patient-log';
import { ReportKind } from '@/lib/handout/patient-report';
import type { Pause } from '@/lib/handout/recall-pause';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import { recordAct } from './audit';
import type { Db, Transaction } from './client';
import type { Prisma } from './generated/client';
import { type NotAllowed, notAllowed } from './not-allowed';
import { openLinkIfPossible } from './open-link';
import { patientOf, WITH_HISTORY } from './patient-row';
import { pauseOf } from './recall-rows';
import { isRowId } from './row-id';

const EVERYTHING = {
  ...WITH_HISTORY,
  draft: true,
  notice: true,
  visits: true,
  outcomes: true,
  prescription: {
    include: {
      ends: { orderBy: { at: 'asc' } },
      versions: {
        orderBy: { number: 'asc' },
        include: { issuedBy: { select: { title: true, name: true } } },
      },
      link: true,
      days: { orderBy: { day: 'asc' } },
      exercises: { orderBy: { day: 'asc' } },
      reports: { orderBy: { saidAt: 'asc' } },
      recalls: { orderBy: { foundAt: 'asc' } },
    },
  },
} as const satisfies Prisma.PatientInclude;

type Row = Prisma.PatientGetPayload<{ include: typeof EVERYTHING }>;

export type GatheredFile = {
  status: 'gathered';
  file: PatientFile;
  /** Each record's rows as they stand, without what opens the link. */
  rows: unknown[];
  /** With what each record's handouts are printed, in the order of the records. */
  prints: {
    /** `null` = there is no link, or its key is not at hand. */ token: string | null;
    pause: Pause;
  }[];
};

/**
 * Everything that is kept of a patient, for an administrator or the doctor who has the patient; that it was asked for
 * is recorded with it.
 */
export async function gatherPatientFile(
  db: Db,
  actor: Actor,
  patientId: string,
): Promise<GatheredFile | NotAllowed | { status: 'not-found' }> {
  if (!isRowId(patientId)) return { status: 'not-found' };
  const { clinicId } = actor;
  return db.$transaction(async (tx) => {
    const where = { id: patientId, clinicId, mergedIntoId: null };
    const kept = await tx.patient.findFirst({ where, include: EVERYTHING });
    if (!kept) return { status: 'not-found' };
    if (!mayExport(actor, kept)) return notAllowed(actor);
    const merged = await tx.patient.findMany({
      where: { clinicId, mergedIntoId: patientId },
      orderBy: { mergedAt: 'asc' },
      include: EVERYTHING,
    });
    const records = [kept, ...merged];
    const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
    const file = {
      clinic: {
        id: clinicId,
        name: { en: clinic.nameEn, th: clinic.nameTh },
        phone: clinic.phone,
      },
      records: records.map(recordOf),
    };
    const versions = file.records.reduce((sum, record) => sum + record.versions.length, 0);
    const details = { versions };
    const act = { action: 'patient.exported', subjectId: patientId, patientId, details } as const;
    await recordAct(tx, actor, act);
    const rows: unknown[] = [];
    // One after the other: a transaction has one connection.
    for (const row of records) rows.push(await rowsOf(tx, row));
    return {
      status: 'gathered',
      file,
      rows,
      prints: records.map(({ prescription }) => ({
        token: prescription?.link ? (openLinkIfPossible(prescription.link)?.token ?? null) : null,
        pause: pauseOf(prescription?.recalls.find(({ closedAt }) => closedAt === null) ?? null),
      })),
    };
  });
}

/** Whether somebody answers for what is kept of the patient. */
export const mayExport = (
  { role, userId }: Pick<Actor, 'role' | 'userId'>,
  { responsibleId }: { responsibleId: string | null },
): boolean => role === 'administrator' || (role === 'physiatrist' && responsibleId === userId);

async function rowsOf(tx: Transaction, { prescription, ...row }: Row): Promise<unknown> {
  if (!prescription) return row;
  const { link, ...course } = prescription;
  const { tokenHash: _hash, sealedToken: _sealed, ...open } = link ?? {};
  const {
    shortHash: _short,
    sealedCodes: _codes,
    ...shown
  } = open as Partial<typeof link & object>;
  const { clinicId, id: prescriptionId } = course;
  const mails = await tx.outboxMail.findMany({ where: { clinicId, prescriptionId } });
  return { ...row, prescription: { ...course, link: link && shown, mails } };
}

const textOf = (date: Date): string => date.toISOString().slice(0, 10);

function recordOf({
  draft,
  notice,
  visits: _visits,
  outcomes: _outcomes,
  ...row
}: Row): KeptRecord {
  const { prescription, ...patient } = row;
  const { versions = [], ends = [] } = prescription ?? {};
  return {
    patient: patientOf(patient),
    changedAt: row.updatedAt,
    notice: notice && { ...notice, givenOn: textOf(notice.givenOn) },
    draft: draft && {
      program: PrescriptionDraft.parse(draft.content),
      changedAt: draft.updatedAt,
    },
    versions: versions.map(({ program, handout, issuedBy, ...version }) => ({
      ...version,
      issuedByName: `${issuedBy.title} ${issuedBy.name}`.trim(),
      program: PrescriptionDraft.parse(program),
      handout: Handout.parse(handout),
      end:
        ends.findLast((end) => end.versionNumber === version.number && end.reopenedAt === null)
          ?.kind ?? null,
    })),
    days: (prescription?.days ?? []).map(({ day, ...said }) => ({ ...said, day: textOf(day) })),
    exercises: (prescription?.exercises ?? []).map(({ day, status, ...said }) => ({
      ...said,
      day: textOf(day),
      status: LogStatus.parse(status),
    })),
    reports: (prescription?.reports ?? []).map(({ kind, ...report }) => ({
      ...report,
      kind: ReportKind.parse(kind),
    })),
    recalls: prescription?.recalls ?? [],
  };
}
