import 'server-only';
import { CheckResult } from '@/lib/contraindications/finding';
import { Handout } from '@/lib/handout/handout';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { IssuedCheck } from '@/lib/prescription/recheck';
import type { Actor } from './actor';
import type { Transaction } from './client';

/** A handout that a patient can still open: its course has a link that lives. */
export const activeCourse = (now: Date) => ({
  link: { revokedAt: null, expiresAt: { gt: now } },
});

/** Whether a change of the history concerns something that was issued or is being written. */
export async function hasProgram(
  tx: Transaction,
  { clinicId }: Pick<Actor, 'clinicId'>,
  { patientId, now }: { patientId: string; now: Date },
): Promise<boolean> {
  const active = { clinicId, patientId, ...activeCourse(now) };
  const issued = await tx.prescription.count({ where: active });
  return issued > 0 || (await tx.draft.count({ where: { clinicId, patientId } })) > 0;
}

export type ActiveHandout = {
  prescriptionId: string;
  versionNumber: number;
  /** `null`: what was stored cannot be read, so nothing can be compared. */
  issued: Omit<IssuedCheck, 'kept'> | null;
};

function advisedIn({ blocks }: Handout): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'activities' ? [...block.doThese, ...block.afterTest].map(({ id }) => id) : [],
  );
}

/** The newest version of the patient's course, or `null` when none is active. */
export async function findActiveHandout(
  tx: Transaction,
  { clinicId, patientId, now }: { clinicId: string; patientId: string; now: Date },
): Promise<ActiveHandout | null> {
  const row = await tx.prescription.findFirst({
    where: { clinicId, patientId, ...activeCourse(now) },
    select: {
      id: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, program: true, check: true, handout: true },
      },
    },
  });
  const [newest] = row?.versions ?? [];
  if (!row || !newest) return null;
  const program = PrescriptionDraft.safeParse(newest.program);
  const check = CheckResult.safeParse(newest.check);
  const handout = Handout.safeParse(newest.handout);
  const isRead = program.success && check.success && handout.success;
  return {
    prescriptionId: row.id,
    versionNumber: newest.number,
    issued: isRead
      ? { program: program.data, check: check.data, advised: advisedIn(handout.data) }
      : null,
  };
}
