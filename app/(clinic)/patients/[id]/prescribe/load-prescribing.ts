import 'server-only';
import { z } from 'zod';
import { clinicDay } from '@/app/clinic-day';
import type { PatientSummary } from '@/components/prescribe/patient-strip';
import type { PrescribeScreenProps } from '@/components/prescribe/prescribe-screen';
import type { Language } from '@/lib/catalog/bilingual';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { findPatient } from '@/lib/db/patients';
import { findFactor } from '@/lib/patient/factors';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { wholeWeeks } from '@/lib/patient/whole-weeks';
import { listChoices, namesIn } from '@/lib/prescription/choices';
import { repeatOf } from '@/lib/prescription/known-draft';
import { PrescriptionDraft } from '@/lib/prescription/program';

type Prescribing = Omit<PrescribeScreenProps, 'figures' | 'saveDraft' | 'issue'>;

/** Everything the prescribe screen shows of one patient of the actor's clinic; `null` for any other. */
export async function loadPrescribing(
  actor: Actor,
  { patientId, language, now }: { patientId: string; language: Language; now: Date },
): Promise<Prescribing | null> {
  if (!z.uuid().safeParse(patientId).success) return null;
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  if (!patient) return null;

  const kept = await findDraft(database, actor, patientId);
  const issued = kept ? null : await findPrescriptionOf(database, actor, patientId);
  const last = issued?.versions[0];
  const today = clinicDay(now);
  const facts = factsOf(patient, today);
  const assessment = assessPatient(facts, today);
  return {
    patient: { ...summarise(patient, { language, today }), age: facts.age },
    assessment,
    choices: listChoices(assessment),
    names: namesIn(assessment),
    draft:
      kept?.content ?? (last ? repeatOf(last.program) : PrescriptionDraft.parse({ entries: [] })),
    version: kept?.version ?? null,
    role: actor.role,
  };
}

const ORDER = ['present', 'unknown', 'absent'] as const;

function summarise(
  patient: PatientRecord,
  { language, today }: { language: Language; today: string },
): Omit<PatientSummary, 'age'> & { language: Language } {
  const factors = ORDER.flatMap((status) =>
    patient.factors
      .filter((factor) => factor.status === status)
      .map(({ id, since }) => ({
        id,
        status,
        name: findFactor(id)?.name[language] ?? id,
        weeks: since === null ? null : wholeWeeks(since, today),
      })),
  );
  return {
    id: patient.id,
    name: patient.name,
    hospitalNumber: patient.hospitalNumber,
    sex: patient.sex,
    language: patient.language,
    factors,
    redFlagsYes: patient.redFlagsAskedOn === null ? null : patient.redFlags.length,
  };
}
