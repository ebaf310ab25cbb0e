import 'server-only';
import { EndPicture } from '@/components/own-exercises/end-picture';
import type { ReviewView } from '@/components/review/review-view';
import type { Language } from '@/lib/catalog/bilingual';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKnowledgeAndOwn } from '@/lib/db/clinic-layer';
import { findHandoutLanguages } from '@/lib/db/clinic-settings';
import { findDraft } from '@/lib/db/drafts';
import { findPrescriptionOf } from '@/lib/db/find-prescription';
import { listPhysiatrists } from '@/lib/db/hand-ins';
import { noteFindings } from '@/lib/db/note-access';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import { findLinkLife } from '@/lib/db/prescriptions';
import type { Person } from '@/lib/figure/drawing';
import { drawnAs } from '@/lib/handout/drawn-as';
import { offeredLanguages, offeredPrints } from '@/lib/handout/print-choice';
import { clinicDay } from '@/lib/patient/clinic-day';
import { factsOf } from '@/lib/patient/facts-of';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { type Choice, listChoices, namesIn } from '@/lib/prescription/choices';
import type { PrescriptionDraft } from '@/lib/prescription/program';
import { listHintRules } from '@/lib/prescription/program-hints';

type Found = { patient: PatientRecord; review: ReviewView | null };

/** The stored draft as it would be issued; `review` is `null` where there is none, all `null` for another clinic's. */
export async function loadReview(
  actor: Actor,
  { patientId, language, now }: { patientId: string; language: Language; now: Date },
): Promise<Found | null> {
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  if (!patient) return null;
  await noteVisit(database, actor, { patientId, screen: 'review', now });
  const kept = await findDraft(database, actor, patientId);
  if (!kept) return { patient, review: null };

  const { content: draft, version, handing } = kept;
  const today = clinicDay(now);
  const { knowledge, own } = await findKnowledgeAndOwn(database, actor.clinicId);
  const assessment = assessPatient(factsOf(patient, today), today, knowledge);
  const check = checkProgram(assessment, draft.entries);
  const findings = [...check.targets, check.program].flatMap((place) => place.findings);
  const rules = findings.flatMap(({ ruleIds }) => ruleIds);
  await noteFindings(database, actor, { patientId, version, rules });
  const choices = listChoices(assessment, { own, held: own.map((one) => one.id) });
  const issued = await findPrescriptionOf(database, actor, patientId);
  const last = issued?.versions.find(({ end }) => end?.kind !== 'withdrawn');
  const { id, name, hospitalNumber } = patient;
  const { daysAfterReview } = await findLinkLife(database, actor);
  const { handoutLanguages } = await findHandoutLanguages(database, actor);
  return {
    patient,
    review: {
      patient: { id, name, hospitalNumber, language: patient.language },
      prints: offeredPrints(offeredLanguages(handoutLanguages, patient.language)),
      role: actor.role,
      draft,
      version,
      check,
      before: last ? { number: last.number, program: last.program } : null,
      variants: nameVariants(choices, language),
      factors: nameFactors(assessment, language),
      figures: drawEntries(draft, choices, { person: drawnAs(patient.sex), language }),
      handing,
      physiatrists: actor.role === 'therapist' ? await listPhysiatrists(database, actor) : [],
      printSize: last?.print.size ?? 'normal',
      hints: {
        rules: listHintRules(),
        before: {
          issuedBefore: last ? last.program.entries.map(({ variant }) => variant) : null,
          today,
        },
      },
      daysAfterReview,
    },
  };
}

function nameVariants(choices: readonly Choice[], language: Language): ReviewView['variants'] {
  const variants = choices.flatMap((choice) => choice.variants);
  return Object.fromEntries(
    variants.map(({ id, name, sideMeans }) => [id, { name: name[language], sideMeans }]),
  );
}

function nameFactors(assessment: Assessment, language: Language): Record<string, string> {
  const names = Object.entries(namesIn(assessment));
  return Object.fromEntries(names.map(([id, name]) => [id, name[language]]));
}

/** Only what the draft holds is drawn. */
function drawEntries(
  { entries }: PrescriptionDraft,
  choices: readonly Choice[],
  { person, language }: { person: Person; language: Language },
): ReviewView['figures'] {
  const isHeld = (id: string) => entries.some(({ variant }) => variant === id);
  const held = choices.flatMap(({ variants }) => variants.filter(({ id }) => isHeld(id)));
  return Object.fromEntries(
    held.map(({ id, name, picture }) => [
      id,
      <EndPicture key={id} id={id} picture={picture} person={person} label={name[language]} />,
    ]),
  );
}
