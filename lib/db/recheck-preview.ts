import 'server-only';
import { assessPatient } from '@/lib/contraindications/assess';
import { checkProgram } from '@/lib/contraindications/check';
import type { Knowledge } from '@/lib/contraindications/knowledge';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientInput } from '@/lib/patient/patient-input';
import {
  countOtherVerdicts,
  type PreviewedChange,
  previewChange,
} from '@/lib/prescription/preview-change';
import type { ProgramEntry } from '@/lib/prescription/program';
import { findActiveHandout } from './active-handouts';
import type { Actor } from './actor';
import type { Db } from './client';
import { findKnowledge } from './clinic-layer';
import { findDraft } from './drafts';
import { findPatient } from './patients';
import { listKept } from './recall-rows';
import { compare } from './recheck-course';

export type RecheckPreview =
  | { status: 'not-found' }
  | {
      status: 'compared';
      /** `null` = no handout is active. */
      handout: (PreviewedChange & { variants: string[] }) | null;
      /** Exercises of the draft with another verdict; `null` = there is no draft. */
      draftChanges: number | null;
    };

type Compared = { entries: readonly ProgramEntry[]; knowledge: Knowledge; today: string };

function verdictsThatChange(
  { before, after }: { before: PatientInput; after: PatientInput },
  { entries, knowledge, today }: Compared,
): number {
  const known = entries.filter(({ variant }) => knowledge.targetById.has(variant));
  const checkOf = (patient: PatientInput) =>
    checkProgram(assessPatient(factsOf(patient, today), today, knowledge), known);
  return countOtherVerdicts(checkOf(before), checkOf(after));
}

/** What saving `input` would change for the patient's active handout and draft; nothing is saved by it. */
export async function previewRecheck(
  db: Db,
  actor: Actor,
  { patientId, input, now }: { patientId: string; input: PatientInput; now: Date },
): Promise<RecheckPreview> {
  const { clinicId } = actor;
  const saved = await findPatient(db, actor, patientId);
  if (!saved) return { status: 'not-found' };
  const knowledge = await findKnowledge(db, clinicId);
  const today = clinicDay(now);
  const active = await findActiveHandout(db, { clinicId, patientId, now });
  const draft = await findDraft(db, actor, patientId);
  const kept = active ? await listKept(db, { clinicId, ...active }) : [];
  const issued = active?.issued ?? null;
  const compareWith = (patient: PatientInput) =>
    compare({ issued, readPatient: () => patient, knowledge, kept, today });
  return {
    status: 'compared',
    handout: active && {
      ...previewChange(compareWith(saved), compareWith(input)),
      variants: issued?.program.entries.map(({ variant }) => variant) ?? [],
    },
    draftChanges:
      draft &&
      verdictsThatChange(
        { before: saved, after: input },
        { entries: draft.content.entries, knowledge, today },
      ),
  };
}
