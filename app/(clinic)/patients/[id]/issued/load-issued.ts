import 'server-only';
import { loadShare } from '@/app/(clinic)/patients/[id]/load-share';
import type { IssuedScreenProps } from '@/components/prescribe/issued-screen';
import type { Language } from '@/lib/catalog/bilingual';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { listWrittenExercises } from '@/lib/db/own-exercises';
import { findPatient } from '@/lib/db/patients';
import { homeLoad } from '@/lib/prescription/home-program';
import { requireMovement } from '@/lib/prescription/movement';
import type { PrescriptionDraft } from '@/lib/prescription/program';

function describeProgram(
  draft: PrescriptionDraft,
  own: readonly WrittenExercise[],
  language: Language,
) {
  const moveSecondsOf = (id: string) => requireMovement(id, own).moveSeconds;
  return {
    minutes: homeLoad(draft, moveSecondsOf).minutes,
    exercises: draft.entries.map(({ variant, override }) => ({
      variant,
      name: requireMovement(variant, own).name[language],
      override,
    })),
  };
}

/** The newest version and its link, for a patient of the actor's clinic; `null` for any other. */
export async function loadIssued(
  actor: Actor,
  { patientId, language, now }: { patientId: string; language: Language; now: Date },
): Promise<Omit<IssuedScreenProps, 'onSendMail'> | null> {
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  if (!patient) return null;

  const prescription = await findPrescriptionOf(database, actor, patientId);
  const newest = prescription?.versions[0];
  const own = await listWrittenExercises(database, actor.clinicId);
  const share = await loadShare(actor, patientId, now);
  return {
    patient: { id: patient.id, name: patient.name },
    version: newest
      ? {
          number: newest.number,
          issuedAt: newest.issuedAt,
          issuedByName: newest.issuedByName,
          ...describeProgram(newest.program, own, language),
        }
      : null,
    share: share && { ...share, clinicName: actor.clinic.name[share.language] },
  };
}
