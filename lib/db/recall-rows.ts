import 'server-only';
import { z } from 'zod';
import { type Recall, type RecallOutcome, RecheckCause } from '@/lib/handout/recall';
import type { Pause } from '@/lib/handout/recall-pause';
import { NewlyTrue, RecallTier } from '@/lib/prescription/newly-true';
import type { Recheck } from '@/lib/prescription/recheck';
import { recordAct } from './audit';
import type { Transaction } from './client';
import type { Prisma } from './generated/client';
import { patientOfCourse } from './patient-of-course';

export const RECALL_AS_READ = {
  id: true,
  version: true,
  versionNumber: true,
  cause: true,
  tier: true,
  findings: true,
  paused: true,
  holdsAll: true,
  foundAt: true,
} as const;

const Findings = z.array(NewlyTrue);

type RecallRow = Prisma.RecallGetPayload<{ select: typeof RECALL_AS_READ }>;

export function recallOf(row: RecallRow): Recall {
  return {
    ...row,
    cause: RecheckCause.parse(row.cause),
    tier: RecallTier.parse(row.tier),
    findings: Findings.parse(row.findings),
  };
}

type Course = { clinicId: string; prescriptionId: string };

/** With what a doctor has kept this version since it was issued; what cannot be read is asked again. */
export async function listKept(
  tx: Transaction,
  { clinicId, prescriptionId, versionNumber }: Course & { versionNumber: number },
): Promise<NewlyTrue[]> {
  const rows = await tx.recall.findMany({
    where: { clinicId, prescriptionId, versionNumber, outcome: 'kept' },
    select: { findings: true },
  });
  return rows.flatMap(({ findings }) => Findings.safeParse(findings).data ?? []);
}

/** The patient's page is drawn anew. */
export async function touchPage(
  tx: Transaction,
  { clinicId, prescriptionId }: Course,
): Promise<void> {
  await tx.link.updateMany({
    where: { clinicId, prescriptionId },
    data: { revision: { increment: 1 } },
  });
}

type Found = Course & {
  userId: string | null;
  cause: RecheckCause;
  now: Date;
  versionNumber: number;
  /** `null` = nothing is newly true. */
  found: Recheck | null;
};

/** Opens, changes or closes the course's one open recall; the same found again changes nothing. */
export async function keepRecall(
  tx: Transaction,
  { clinicId, userId, prescriptionId, versionNumber, cause, now, found }: Found,
): Promise<void> {
  const course = { clinicId, prescriptionId };
  const open = await tx.recall.findFirst({
    where: { ...course, closedAt: null },
    select: RECALL_AS_READ,
  });
  if (!found) {
    if (open) await closeRecalls(tx, { ...course, userId: null, outcome: 'no-longer-true', now });
    return;
  }
  const { tier, findings, paused, holdsAll } = found;
  if (open && isSame(open, found)) return;
  const data = { tier, findings, paused, holdsAll };
  const { id } = open
    ? await tx.recall.update({
        where: { id: open.id },
        data: { ...data, cause, version: { increment: 1 } },
        select: { id: true },
      })
    : await tx.recall.create({
        data: { ...course, ...data, versionNumber, cause, foundAt: now },
        select: { id: true },
      });
  await touchPage(tx, course);
  await recordAct(
    tx,
    { clinicId, userId },
    {
      action: open ? 'recall.changed' : 'recall.opened',
      subjectId: id,
      patientId: await patientOfCourse(tx, course),
      details: { tier, findings: findings.length },
    },
  );
}

/** Words may have changed since; what counts is what is found and how bad it is. What cannot be read is another. */
function isSame(open: RecallRow, found: Recheck): boolean {
  const isReadable = RecallTier.safeParse(open.tier).success;
  const before = Findings.safeParse(open.findings).data;
  const told = (findings: readonly NewlyTrue[]) =>
    JSON.stringify(findings.map(({ target, topics, tier }) => [target, topics, tier]));
  return isReadable && before !== undefined && told(before) === told(found.findings);
}

type Closing = Course & {
  /** `null` = it closes by itself. */
  userId: string | null;
  outcome: Exclude<RecallOutcome, 'kept'>;
  now: Date;
};

/** Closes what is open on a course: it was issued anew, has ended, or is no longer affected. */
export async function closeRecalls(
  tx: Transaction,
  { clinicId, prescriptionId, userId, outcome, now }: Closing,
): Promise<void> {
  const open = await tx.recall.findMany({
    where: { clinicId, prescriptionId, closedAt: null },
    select: { id: true },
  });
  for (const { id } of open) {
    await tx.recall.update({
      where: { id },
      data: { closedAt: now, closedById: userId, outcome },
    });
    await touchPage(tx, { clinicId, prescriptionId });
    const patientId = await patientOfCourse(tx, { clinicId, prescriptionId });
    const act = {
      action: 'recall.closed',
      subjectId: id,
      patientId,
      details: { outcome },
    } as const;
    await recordAct(tx, { clinicId, userId }, act);
  }
}

/** What the clinic has paused on a patient's page until a doctor has decided; `at`: only what rested by then. */
export async function findPause(
  tx: Transaction,
  { clinicId, prescriptionId }: Course,
  at?: Date,
): Promise<Pause> {
  const open = await tx.recall.findFirst({
    where: { clinicId, prescriptionId, closedAt: null, ...(at && { foundAt: { lte: at } }) },
    select: { paused: true, holdsAll: true },
  });
  return pauseOf(open);
}

/** `null`: nothing waits for a doctor. */
export const pauseOf = (open: { paused: string[]; holdsAll: boolean } | null): Pause => ({
  recalled: open?.paused ?? [],
  isRecalled: open?.holdsAll ?? false,
});
