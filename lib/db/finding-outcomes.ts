import 'server-only';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { CheckResult } from '@/lib/contraindications/finding';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import { listSettled, listShown, type ShownFinding } from '@/lib/prescription/finding-outcomes';
import { PrescriptionDraft } from '@/lib/prescription/program';
import type { Actor } from './actor';
import type { Db, Transaction } from './client';
import { findKnowledge } from './clinic-layer';
import { Prisma } from './generated/client';
import { patientOf, WITH_HISTORY } from './patient-row';

/** While one version of a patient's course is written, everything counts once. */
type Episode = { clinicId: string; patientId: string; versionNumber: number };

/**
 * Notes what the server's own check says of the patient's open draft. After the save: a doctor waits for no statistics,
 * and what was issued or dropped meanwhile is left alone.
 */
export async function noteShown(
  db: Db,
  { clinicId }: Actor,
  { patientId, now }: { patientId: string; now: Date },
): Promise<void> {
  const row = await db.patient.findFirst({
    where: { id: patientId, clinicId, mergedIntoId: null },
    include: {
      ...WITH_HISTORY,
      draft: { select: { content: true } },
      prescription: { select: { versions: { orderBy: { number: 'desc' }, take: 1 } } },
    },
  });
  if (!row?.draft) return;
  const { draft, prescription, ...patient } = row;
  const today = clinicDay(now);
  const knowledge = await findKnowledge(db, clinicId);
  const assessment = assessPatient(factsOf(patientOf(patient), today), today, knowledge);
  // An exercise that the clinic archived since is offered no more, and nothing can be said of it.
  const entries = PrescriptionDraft.parse(draft.content).entries.filter(
    ({ variant }) => assessment.targets[variant],
  );
  if (entries.length === 0) return;
  const versionNumber = (prescription?.versions[0]?.number ?? 0) + 1;
  const shown = listShown(checkProgram(assessment, entries, []));
  await keepShown(db, { clinicId, patientId, versionNumber }, { shown, now });
}

async function keepShown(
  db: Transaction,
  episode: Episode,
  { shown, now }: { shown: readonly ShownFinding[]; now: Date },
): Promise<void> {
  if (shown.length === 0) return;
  await db.findingOutcome.createMany({
    data: shown.map((one) => ({ ...episode, ...one, outcome: 'shown', at: now })),
    skipDuplicates: true,
  });
}

/** What became of every finding of the episode; inside the transaction of the issue. */
export async function settleOutcomes(
  tx: Transaction,
  episode: Episode,
  { draft, check, now }: { draft: PrescriptionDraft; check: CheckResult; now: Date },
): Promise<void> {
  const { clinicId, patientId, versionNumber } = episode;
  const settled = listSettled(draft, check);
  if (settled.length > 0) {
    const rows = settled.map(
      ({ ruleId, target, tier, outcome, reason }) =>
        Prisma.sql`(${clinicId}::uuid, ${patientId}::uuid, ${versionNumber}, ${ruleId}, ${target},
          ${tier}, ${outcome}, ${reason}, ${now})`,
    );
    await tx.$executeRaw`
      INSERT INTO "FindingOutcome" ("clinicId", "patientId", "versionNumber", "ruleId", target,
        tier, outcome, reason, at)
      VALUES ${Prisma.join(rows)}
      ON CONFLICT ("clinicId", "patientId", "versionNumber", "ruleId", target) DO UPDATE
      SET tier = excluded.tier, outcome = excluded.outcome, reason = excluded.reason,
        at = excluded.at`;
  }
  await tx.findingOutcome.updateMany({
    where: { ...episode, outcome: 'shown' },
    data: { outcome: 'accepted', at: now },
  });
}
