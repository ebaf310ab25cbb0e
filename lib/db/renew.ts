import 'server-only';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import { isAnsweredInReview, listBlockers, listDayBlockers } from '@/lib/prescription/blockers';
import { repeatOf } from '@/lib/prescription/repeat-program';
import type { Actor } from './actor';
import type { Db } from './client';
import { findKnowledge } from './clinic-layer';
import { type KeptDraft, saveDraft } from './drafts';
import { findPrescriptionOf } from './find-prescription';
import { findPatient } from './patients';

export type RenewAnswer =
  /** `isFree`: nothing stands against it that is not answered in the review. */
  | { status: 'renewed'; isFree: boolean }
  /** There is a draft already; nothing was written over it. */
  | { status: 'draft-exists'; theirs: KeptDraft }
  | { status: 'nothing-to-renew' };

/**
 * The last program as a draft again, checked on the history as it is now; what was withdrawn is never repeated.
 * `replacing`: the version of the draft it takes the place of, as it was seen; `null` = there is none.
 */
export async function renewPrescription(
  db: Db,
  actor: Actor,
  { patientId, replacing, now }: { patientId: string; replacing: number | null; now: Date },
): Promise<RenewAnswer> {
  const patient = await findPatient(db, actor, patientId);
  const issued = await findPrescriptionOf(db, actor, patientId);
  const last = issued?.versions.find(({ end }) => end?.kind !== 'withdrawn');
  if (!patient || !last) return { status: 'nothing-to-renew' };

  const today = clinicDay(now);
  const knowledge = await findKnowledge(db, actor.clinicId);
  const assessment = assessPatient(factsOf(patient, today), today, knowledge);
  const check = checkProgram(assessment, last.program.entries);
  const content = repeatOf(last.program, { stored: last.check, now: check });
  const draft = { patientId, content, version: replacing, isNew: true };
  const saved = await saveDraft(db, actor, draft);
  if (saved.status === 'changed-elsewhere' && saved.theirs) {
    return { status: 'draft-exists', theirs: saved.theirs };
  }
  if (saved.status !== 'saved') return { status: 'nothing-to-renew' };
  const blockers = [...listBlockers(content, check), ...listDayBlockers(content, today)];
  return { status: 'renewed', isFree: blockers.every(isAnsweredInReview) };
}
