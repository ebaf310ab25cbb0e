import 'server-only';
import { describeVersion } from '@/app/(clinic)/patients/[id]/describe-version';
import { loadShare } from '@/app/(clinic)/patients/[id]/load-share';
import type { IssuedScreenProps } from '@/components/prescribe/issued-screen';
import type { Language } from '@/lib/catalog/bilingual';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { listWrittenExercises } from '@/lib/db/clinic-layer';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';

/** The newest version and its link, for a patient of the actor's clinic; `null` for any other. */
export async function loadIssued(
  actor: Actor,
  { patientId, language, now }: { patientId: string; language: Language; now: Date },
): Promise<Omit<IssuedScreenProps, 'onSendMail'> | null> {
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  if (!patient) return null;
  await noteVisit(database, actor, { patientId, screen: 'issued', now });

  const prescription = await findPrescriptionOf(database, actor, patientId);
  const newest = prescription?.versions[0];
  const own = await listWrittenExercises(database, actor.clinicId);
  const share = await loadShare(actor, patientId, now);
  return {
    patient: { id: patient.id, name: patient.name },
    version: newest ? describeVersion(newest, { own, language }) : null,
    share: share && { ...share, clinicName: actor.clinic.name[share.language] },
  };
}
