import 'server-only';
import type { PrescribeTables } from '@/components/prescribe/packed-tables';
import type { PatientSummary } from '@/components/prescribe/patient-strip';
import type { PrescribeScreenProps } from '@/components/prescribe/prescribe-screen';
import type { OfferedTemplate } from '@/components/prescribe/template-view';
import type { Language } from '@/lib/catalog/bilingual';
import { assessPatient } from '@/lib/contraindications/assess';
import type { Assessment } from '@/lib/contraindications/assessment';
import { checkProgram } from '@/lib/contraindications/check';
import { countRules } from '@/lib/contraindications/count-rules';
import type { Actor } from '@/lib/db/actor';
import { db } from '@/lib/db/client';
import { findKnowledgeAndOwn } from '@/lib/db/clinic-layer';
import { findDoseDefaults } from '@/lib/db/dose-defaults';
import { findDraft } from '@/lib/db/drafts';
import { listFavourites } from '@/lib/db/favourites';
import { type FoundPrescription, findPrescriptionOf } from '@/lib/db/find-prescription';
import { noteVisit } from '@/lib/db/patient-visits';
import { findPatient } from '@/lib/db/patients';
import { drawnAs } from '@/lib/handout/drawn-as';
import { type AnswerInPlace, answerInPlace } from '@/lib/patient/answer-in-place';
import { clinicDay } from '@/lib/patient/clinic-day';
import { findFactor } from '@/lib/patient/factors';
import { factsOf } from '@/lib/patient/facts-of';
import { knowFactors } from '@/lib/patient/known-factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import type { PatientRecord } from '@/lib/patient/patient-input';
import { listChoices, namesIn, shortNamesIn } from '@/lib/prescription/choices';
import { listOwnIds } from '@/lib/prescription/known-draft';
import { PrescriptionDraft } from '@/lib/prescription/program';
import { repeatOf } from '@/lib/prescription/repeat-program';
import { suggestPrograms } from '@/lib/prescription/suggest-program';
import { boxesOf } from './boxes-of';
import { loadTemplates } from './load-templates';

type Prescribing = Omit<
  PrescribeScreenProps,
  'tables' | 'saveDraft' | 'saveDefault' | 'templating' | 'saveFavourite' | 'lookAt' | 'history'
> & {
  tables: PrescribeTables;
  templates: OfferedTemplate[];
  history: Omit<PrescribeScreenProps['history'], 'answer'>;
};

/** Everything the prescribe screen shows of one patient of the actor's clinic; `null` for any other. */
export async function loadPrescribing(
  actor: Actor,
  { patientId, language, now }: { patientId: string; language: Language; now: Date },
): Promise<Prescribing | null> {
  const database = await db();
  const patient = await findPatient(database, actor, patientId);
  if (!patient) return null;
  await noteVisit(database, actor, { patientId, screen: 'prescribe', now });

  const kept = await findDraft(database, actor, patientId);
  const issued = await findPrescriptionOf(database, actor, patientId);
  // What was meant for somebody else is never the start of anything.
  const last = issued?.versions.find(({ end }) => end?.kind !== 'withdrawn');
  const today = clinicDay(now);
  const { knowledge, own } = await findKnowledgeAndOwn(database, actor.clinicId);
  const assessment = assessPatient(factsOf(patient, today), today, knowledge);
  const present = knowFactors(factsOf(patient, today), today).present.map(({ id }) => id);
  const draft = kept?.content ?? startOf(last, assessment);
  const choices = listChoices(assessment, { own, held: listOwnIds(draft) });
  return {
    patient: summarise(patient, { language, today }),
    tables: { assessment, choices, boxes: boxesOf(choices, drawnAs(patient.sex)) },
    names: namesIn(assessment, present),
    shortNames: shortNamesIn(assessment),
    favourites: await listFavourites(database, actor),
    history: { version: patient.version, inPlace: listInPlace(assessment.unknown) },
    suggestions: suggestPrograms({ assessment, present, direction: patient.directionalPreference }),
    templates: await loadTemplates(actor, { assessment, present }),
    ruleCount: countRules(knowledge),
    defaults: await findDoseDefaults(database, actor),
    before: {
      issuedBefore: last ? last.program.entries.map(({ variant }) => variant) : null,
      today,
    },
    draft,
    version: kept?.version ?? null,
    role: actor.role,
    handing: kept?.handing ?? null,
  };
}

type Version = Pick<FoundPrescription['versions'][number], 'program' | 'check'>;

/** The last program again, as today's check lets it stand; nothing where none was issued. */
function startOf(last: Version | undefined, assessment: Assessment): PrescriptionDraft {
  if (!last) return PrescriptionDraft.parse({ entries: [] });
  const now = checkProgram(assessment, last.program.entries);
  return repeatOf(last.program, { stored: last.check, now });
}

function listInPlace(unknown: readonly string[]): Record<string, AnswerInPlace> {
  return Object.fromEntries(
    unknown.flatMap((id) => {
      const may = answerInPlace(id);
      return may ? [[id, may] as const] : [];
    }),
  );
}

/** The age stands beside the name already. */
const AGE = HISTORY_GROUPS.find(({ id }) => id === 'age')?.factors ?? [];

function summarise(
  patient: PatientRecord,
  { language, today }: { language: Language; today: string },
): PatientSummary {
  const facts = factsOf(patient, today);
  const { present, unknown } = knowFactors(facts, today);
  return {
    id: patient.id,
    name: patient.name,
    hospitalNumber: patient.hospitalNumber,
    age: facts.age,
    sex: patient.sex,
    language: patient.language,
    conditions: present
      .filter(({ id }) => !AGE.includes(id))
      .map(({ id, weeks }) => ({ id, weeks, name: findFactor(id)?.name[language] ?? id })),
    unansweredCount: unknown.length,
    redFlagsYes: patient.redFlagsAskedOn === null ? null : patient.redFlags.length,
  };
}
