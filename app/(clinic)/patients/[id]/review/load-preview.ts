import 'server-only';
import { PREVIEW_HEADERS } from '@/app/h/[token]/answer';
import { findActor } from '@/lib/auth/actor';
import type { Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES } from '@/lib/catalog/catalog';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKnowledgeAndOwn } from '@/lib/db/clinic-layer';
import { findDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import { buildHandout } from '@/lib/handout/build-handout';
import type { Handout } from '@/lib/handout/handout';
import { PrintLanguage } from '@/lib/handout/print-choice';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';

/** `both` on paper: the page then opens in the patient's language. */
export function handoutLanguage(chosen: PrintLanguage, own: Language): Language {
  return chosen === 'both' ? own : chosen;
}

function answerPlainly(status: number): Response {
  const headers = { ...PREVIEW_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' };
  const words = status === 401 ? 'Signed out · ออกจากระบบแล้ว' : 'Nothing to show · ไม่มีอะไรให้แสดง';
  return new Response(words, { status, headers });
}

/** The handout as it would be issued from the stored draft, or the answer for who may not see it. */
export async function findPreview(
  request: Request,
  patientId: string,
  now: Date,
): Promise<{ handout: Handout; chosen: PrintLanguage; actor: Actor } | Response> {
  const actor = await findActor();
  if (!actor) return answerPlainly(401);
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  const kept = patient && (await findDraft(database, actor, patientId));
  if (!patient || !kept || kept.content.entries.length === 0) return answerPlainly(404);
  await noteVisit(database, actor, { patientId, screen: 'preview', now });

  const asked = new URL(request.url).searchParams.get('lang');
  const chosen = PrintLanguage.catch(patient.language).parse(asked);
  const issued = await findPrescriptionOf(database, actor, patientId);
  const issuedOn = clinicDay(now);
  const { knowledge, own } = await findKnowledgeAndOwn(database, actor.clinicId);
  const assessment = assessPatient(factsOf(patient, issuedOn), issuedOn, knowledge);
  const activities = ACTIVITIES.map(({ id }) => id);
  const handout = buildHandout({
    draft: kept.content,
    patient: { name: patient.name, sex: patient.sex },
    clinic: actor.clinic,
    prescriber: prescriberOf(actor),
    issuedOn,
    versionNumber: (issued?.versions[0]?.number ?? 0) + 1,
    language: handoutLanguage(chosen, patient.language),
    own,
    check: checkProgram(assessment, kept.content.entries, activities),
  });
  return { handout, chosen, actor };
}

/** Whoever issues it stands there; of a therapist's draft that is not known yet. */
function prescriberOf({ role, name, title, licence }: Actor) {
  return role === 'physiatrist' ? { name, title, licence } : { name: '…', title: '', licence: '' };
}
