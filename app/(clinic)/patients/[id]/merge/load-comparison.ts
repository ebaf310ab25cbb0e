import 'server-only';
import type { Comparison, RecordSide } from '@/components/merge/comparison';
import type { Language } from '@/lib/catalog/bilingual';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { findFactor } from '@/lib/patient/factors';
import { compareRecords, decisionKey } from '@/lib/patient/merge-records';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { RED_FLAGS } from '@/lib/patient/red-flags';

/** What a doctor reads before the duplicate is merged into the record that is kept. */
export async function loadComparison(
  actor: Actor,
  { duplicate, kept }: Record<'duplicate' | 'kept', PatientRecord>,
  language: Language,
): Promise<Comparison> {
  const { disagreements, added, widened, askedAgain } = compareRecords(kept, duplicate);
  const factorName = (id: string) => findFactor(id)?.name[language] ?? id;
  const flagName = (id: string) =>
    RED_FLAGS.find((flag) => flag.id === id)?.question[language] ?? id;
  return {
    duplicate: await sideOf(actor, duplicate, { factorName, flagName }),
    kept: await sideOf(actor, kept, { factorName, flagName }),
    disagreements: disagreements.map(({ kind, id, ...said }) => ({
      key: decisionKey({ kind, id }),
      name: kind === 'factor' ? factorName(id) : flagName(id),
      ...said,
    })),
    added: [...added.factors.map(factorName), ...added.redFlags.map(flagName)],
    widened: widened.map(factorName),
    askedAgain,
  };
}

type Names = Record<'factorName' | 'flagName', (id: string) => string>;

async function sideOf(
  actor: Actor,
  patient: PatientRecord,
  { factorName, flagName }: Names,
): Promise<RecordSide> {
  const database = await db();
  const issued = await findPrescriptionOf(database, actor, patient.id);
  const [newest] = issued?.versions ?? [];
  const { id, version, name, hospitalNumber, birthDate, sex } = patient;
  return {
    id,
    version,
    name,
    hospitalNumber,
    birthDate,
    sex,
    present: patient.factors
      .filter(({ status }) => status === 'present')
      .map((factor) => factorName(factor.id)),
    redFlags: patient.redFlags.map(flagName),
    course: newest ? { versionNumber: newest.number, issuedAt: newest.issuedAt } : null,
    hasDraft: (await findDraft(database, actor, id)) !== null,
  };
}
