import 'server-only';
import type { Language } from '@/lib/catalog/bilingual';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { Actor } from '@/lib/db/actor';
import { listAttention } from '@/lib/db/attention';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { findCourse } from '@/lib/db/course';
import { findDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { listReports } from '@/lib/db/patient-reports';
import { clinicDay } from '@/lib/patient/clinic-day';
import { findFactor } from '@/lib/patient/factors';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientRecord } from '@/lib/patient/patient-input';
import type { PrescriptionDraft } from '@/lib/prescription/program';

/** What was issued to a patient, how it goes, and what of it waits for somebody. */
export async function loadCourse(
  actor: Actor,
  patient: PatientRecord,
  { now, language }: { now: Date; language: Language },
) {
  const database = await db();
  const { id: patientId } = patient;
  const prescription = await findPrescriptionOf(database, actor, patientId);
  const course = await findCourse(database, actor, { patientId, now });
  const attention = await listAttention(database, actor, { now, patientId, atMost: 1 });
  const { clinicId } = actor;
  const reports = prescription
    ? await listReports(database, { clinicId, prescriptionId: prescription.id })
    : [];
  const kept = await findDraft(database, actor, patientId);
  const newest = prescription?.versions[0];
  return {
    prescription,
    draft: kept && { ...kept, exercises: kept.content.entries.length },
    missing: newest ? await listMissing(actor, patient, { ...newest.program, now, language }) : [],
    course,
    concerns: attention.patients[0]?.concerns ?? [],
    answered: reports.filter(({ closed }) => closed !== null),
  };
}

/** Conditions never asked about, by name, that could change a verdict on these exercises today. */
async function listMissing(
  actor: Actor,
  patient: PatientRecord,
  {
    entries,
    now,
    language,
  }: Pick<PrescriptionDraft, 'entries'> & { now: Date; language: Language },
): Promise<string[]> {
  const today = clinicDay(now);
  const knowledge = await findKnowledge(await db(), actor.clinicId);
  const { notChecked } = checkProgram(
    assessPatient(factsOf(patient, today), today, knowledge),
    entries,
  );
  return notChecked.flatMap(({ reason, id }) =>
    reason === 'factor-unknown' ? [findFactor(id)?.name[language] ?? id] : [],
  );
}
