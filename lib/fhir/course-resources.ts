import type { CarePlan, CarePlanActivity, FhirResource } from 'fhir/r4';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { doseSentence } from '@/lib/prescription/dose-sentence';
import { findMovement } from '@/lib/prescription/movement';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import type { KeptRecord, KeptReport, KeptVersion } from './patient-file';
import { idOf, loinc, ofPatient, ownConcept } from './resource';

type Known = { record: KeptRecord; own: readonly WrittenExercise[] };

/** What was prescribed, what the patient did and said, and what the clinic called back. */
export function courseResources(
  record: KeptRecord,
  own: readonly WrittenExercise[],
): FhirResource[] {
  const known = { record, own };
  const { id } = record.patient;
  return [
    ...record.versions.map((version) => carePlanOf(known, version)),
    ...(record.draft ? [draftOf(known, record.draft)] : []),
    ...record.days.map(
      ({ day, pain, note, saidAt }): FhirResource => ({
        resourceType: 'Observation',
        id: idOf(id, 'day', day),
        status: 'final',
        code: loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'),
        subject: ofPatient(id),
        effectiveDateTime: day,
        issued: saidAt.toISOString(),
        ...(pain === null ? { dataAbsentReason: { text: 'Not said' } } : { valueInteger: pain }),
        ...(note !== '' && { note: [{ text: note }] }),
      }),
    ),
    ...record.exercises.map((said) => procedureOf(known, said)),
    ...record.reports.map((report) => communicationOf(known, report)),
    ...record.recalls.map(
      ({ id: recallId, versionNumber, foundAt, outcome }): FhirResource => ({
        resourceType: 'DetectedIssue',
        id: recallId,
        status: outcome === null ? 'preliminary' : 'final',
        patient: ofPatient(id),
        identifiedDateTime: foundAt.toISOString(),
        implicated: referencesTo(record, versionNumber),
        ...(outcome !== null && { mitigation: [{ action: { text: outcome } }] }),
      }),
    ),
  ];
}

const referencesTo = ({ versions }: KeptRecord, number: number) =>
  versions
    .filter((version) => version.number === number)
    .map((version) => ({ reference: `CarePlan/${version.id}` }));

function carePlanOf(known: Known, version: KeptVersion): CarePlan {
  const { patient, versions } = known.record;
  const isNewest = versions.at(-1)?.number === version.number;
  const status = version.end === 'withdrawn' ? 'revoked' : 'completed';
  return {
    resourceType: 'CarePlan',
    id: version.id,
    status: isNewest && version.end === null ? 'active' : status,
    intent: 'order',
    title: `Home exercises, version ${version.number}`,
    subject: ofPatient(patient.id),
    created: version.issuedAt.toISOString(),
    author: { display: version.issuedByName },
    ...contentOf(known, version.program),
  };
}

function draftOf(known: Known, { program, changedAt }: NonNullable<KeptRecord['draft']>): CarePlan {
  const { patient } = known.record;
  return {
    resourceType: 'CarePlan',
    id: idOf(patient.id, 'draft'),
    status: 'draft',
    intent: 'plan',
    title: 'Home exercises, not issued',
    subject: ofPatient(patient.id),
    created: changedAt.toISOString(),
    ...contentOf(known, program),
  };
}

const contentOf = (known: Known, { entries, note }: PrescriptionDraft) => ({
  ...(entries.length > 0 && { activity: entries.map((entry) => activityOf(known, entry)) }),
  ...(note !== '' && { note: [{ text: note }] }),
});

/** The dose as the patient reads it, and how often as a timing; the other numbers have no place in a CarePlan. */
function activityOf(
  { record, own }: Known,
  { variant, dose, note }: ProgramEntry,
): CarePlanActivity {
  const { language } = record.patient;
  const movement = findMovement(variant, own);
  const sentence = doseSentence(dose, movement?.sideMeans ?? null)[language];
  return {
    detail: {
      kind: 'ServiceRequest',
      code: conceptOf(variant, { record, own }),
      status: 'unknown',
      scheduledTiming: {
        repeat: { frequency: dose.perDay * dose.daysPerWeek, period: 1, periodUnit: 'wk' },
        code: { text: sentence },
      },
      description: [sentence, note].filter(Boolean).join(' '),
    },
  };
}

function conceptOf(variant: string, { record, own }: Known) {
  const name = findMovement(variant, own)?.name ?? { en: variant, th: variant };
  return ownConcept('exercise', variant, name, record.patient.language);
}

const DONE = { done: 'completed', skipped: 'not-done', stopped: 'stopped' } as const;

function procedureOf(
  known: Known,
  { day, variant, status, times }: KeptRecord['exercises'][number],
): FhirResource {
  const { id } = known.record.patient;
  return {
    resourceType: 'Procedure',
    id: idOf(id, day, variant),
    status: DONE[status],
    code: conceptOf(variant, known),
    subject: ofPatient(id),
    performedDateTime: day,
    ...(status === 'done' && { note: [{ text: `Sessions: ${times}` }] }),
  };
}

function communicationOf(known: Known, report: KeptReport): FhirResource {
  const { id, language } = known.record.patient;
  const asked = RED_FLAGS.filter(({ id: flag }) => report.redFlags.includes(flag));
  const said = [
    ...(report.variant === null ? [] : [conceptOf(report.variant, known).text]),
    ...(report.pain === null ? [] : [`Pain ${report.pain} of 10`]),
    ...asked.map(({ question }) => `Yes: ${question[language]}`),
    ...(report.note === '' ? [] : [report.note]),
  ];
  return {
    resourceType: 'Communication',
    id: report.id,
    status: 'completed',
    subject: ofPatient(id),
    sender: ofPatient(id),
    sent: report.saidAt.toISOString(),
    received: report.receivedAt.toISOString(),
    reasonCode: [{ text: report.kind }],
    ...(said.length > 0 && {
      payload: said.map((contentString) => ({ contentString: contentString ?? '' })),
    }),
  };
}
