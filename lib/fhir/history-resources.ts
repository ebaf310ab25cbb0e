import type { Condition, FhirResource, Observation, Patient, QuestionnaireResponse } from 'fhir/r4';
import type { Language } from '@/lib/catalog/bilingual';
import { findFactor } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import type { KeptRecord, PatientFile } from './patient-file';
import { idOf, loinc, ofPatient, ownConcept, systemOf, UCUM } from './resource';

type Facts = KeptRecord['patient'];

/** Who the patient is and what was answered of the history. */
export function historyResources(
  { patient, changedAt, notice }: KeptRecord,
  { clinic }: PatientFile,
  mergedInto: string | null,
): FhirResource[] {
  const who: Patient = {
    resourceType: 'Patient',
    id: patient.id,
    meta: { versionId: String(patient.version), lastUpdated: changedAt.toISOString() },
    active: mergedInto === null,
    identifier: [
      {
        system: systemOf(`clinic:${clinic.id}:hospital-number`),
        value: patient.hospitalNumber,
      },
    ],
    name: [{ text: patient.name }],
    gender: patient.sex,
    ...(patient.birthDate !== null && { birthDate: patient.birthDate }),
    communication: [
      {
        language: { coding: [{ system: 'urn:ietf:bcp:47', code: patient.language }] },
        preferred: true,
      },
    ],
    managingOrganization: { display: clinic.name[patient.language] },
    ...(mergedInto !== null && {
      link: [{ other: { reference: `Patient/${mergedInto}` }, type: 'replaced-by' }],
    }),
  };
  return [
    who,
    ...patient.factors.map((factor) => conditionOf(patient, factor)),
    ...observationsOf(patient),
    ...questionnairesOf(patient),
    ...(notice ? [consentOf(patient, notice)] : []),
  ];
}

const VERIFIED = { present: 'confirmed', absent: 'refuted', unknown: 'unconfirmed' } as const;

function conditionOf({ id, language }: Facts, factor: Facts['factors'][number]): Condition {
  const name = findFactor(factor.id)?.name ?? { en: factor.id, th: factor.id };
  const base = 'http://terminology.hl7.org/CodeSystem';
  const verified = VERIFIED[factor.status];
  return {
    resourceType: 'Condition',
    id: idOf(id, factor.id),
    ...(factor.status === 'present' && {
      clinicalStatus: { coding: [{ system: `${base}/condition-clinical`, code: 'active' }] },
    }),
    verificationStatus: { coding: [{ system: `${base}/condition-ver-status`, code: verified }] },
    code: ownConcept('factor', factor.id, name, language),
    subject: ofPatient(id),
    ...(factor.since !== null && { onsetDateTime: factor.since }),
    ...(factor.side !== null && { bodySite: [{ text: factor.side }] }),
    ...(factor.surgeonCleared && { note: [{ text: 'Cleared by the surgeon.' }] }),
  };
}

function observationsOf(patient: Facts): Observation[] {
  const { id, restingSystolic, restingDiastolic, heightCm, weightKg, tScore } = patient;
  const of = (name: string, rest: Omit<Observation, 'resourceType' | 'id' | 'status'>) => ({
    resourceType: 'Observation' as const,
    id: idOf(id, name),
    status: 'final' as const,
    subject: ofPatient(id),
    ...rest,
  });
  const quantity = (value: number, unit: string, code: string) => ({
    valueQuantity: { value, unit, system: UCUM, code },
  });
  const pressure = (code: string, display: string, value: number | null) =>
    value === null ? [] : [{ code: loinc(code, display), ...quantity(value, 'mmHg', 'mm[Hg]') }];
  const components = [
    ...pressure('8480-6', 'Systolic blood pressure', restingSystolic),
    ...pressure('8462-4', 'Diastolic blood pressure', restingDiastolic),
  ];
  const said = (name: string, text: string, value: string) =>
    of(name, { code: { text }, valueString: value });
  const { gestationWeeks, gestationOn, directionalPreference, proneArchTest } = patient;
  return [
    ...(components.length > 0
      ? [
          of('pressure', {
            code: loinc('85354-9', 'Blood pressure panel'),
            component: components,
            ...(patient.pressureTakenOn !== null && { effectiveDateTime: patient.pressureTakenOn }),
          }),
        ]
      : []),
    ...(heightCm === null
      ? []
      : [
          of('height', { code: loinc('8302-2', 'Body height'), ...quantity(heightCm, 'cm', 'cm') }),
        ]),
    ...(weightKg === null
      ? []
      : [
          of('weight', {
            code: loinc('29463-7', 'Body weight'),
            ...quantity(weightKg, 'kg', 'kg'),
          }),
        ]),
    ...(tScore === null
      ? []
      : [
          of('t-score', { code: { text: 'Bone density, T-score' }, ...quantity(tScore, '1', '1') }),
        ]),
    ...(gestationWeeks === null
      ? []
      : [
          of('gestation', {
            code: { text: 'Weeks of pregnancy' },
            ...quantity(gestationWeeks, 'weeks', 'wk'),
            ...(gestationOn !== null && { effectiveDateTime: gestationOn }),
          }),
        ]),
    ...(directionalPreference === 'unknown'
      ? []
      : [said('direction', 'Directional preference', directionalPreference)]),
    ...(proneArchTest === 'not-done' ? [] : [said('prone', 'Prone arch test', proneArchTest)]),
  ];
}

/** The red-flag questions, and the groups of the history that were answered "none of these". */
function questionnairesOf(patient: Facts): QuestionnaireResponse[] {
  const { id, language, redFlagsAskedOn, redFlags, redFlagsAssessed } = patient;
  const of = (name: string, rest: Pick<QuestionnaireResponse, 'item' | 'authored'>) => ({
    resourceType: 'QuestionnaireResponse' as const,
    id: idOf(id, name),
    status: 'completed' as const,
    subject: ofPatient(id),
    ...rest,
  });
  const answered = RED_FLAGS.map((flag) => ({
    linkId: flag.id,
    text: flag.question[language],
    answer: [
      { valueBoolean: redFlags.includes(flag.id) },
      ...(redFlagsAssessed.includes(flag.id) ? [{ valueString: 'Assessed by a clinician' }] : []),
    ],
  }));
  return [
    ...(redFlagsAskedOn === null
      ? []
      : [of('red-flags', { authored: redFlagsAskedOn, item: answered })]),
    ...patient.noneOf.map(({ group, saidOn, saidBy }) =>
      of(`none-of-${group}`, {
        authored: saidOn,
        item: [
          {
            linkId: group,
            text: nameOfGroup(group, language),
            answer: [{ valueString: `None of these, said by: ${saidBy}` }],
          },
        ],
      }),
    ),
  ];
}

const nameOfGroup = (id: string, language: Language): string =>
  HISTORY_GROUPS.find((group) => group.id === id)?.name[language] ?? id;

/** Care needs no consent; what is kept is that the patient was told. Source: Thai PDPA, sections 23 and 26 (5) (a). */
function consentOf(
  { id }: Facts,
  { version, givenOn, byName }: NonNullable<KeptRecord['notice']>,
): FhirResource {
  return {
    resourceType: 'Consent',
    id: idOf(id, 'notice'),
    status: 'active',
    scope: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/consentscope',
          code: 'patient-privacy',
        },
      ],
    },
    category: [
      {
        coding: [{ system: 'http://loinc.org', code: '57016-8' }],
        text: 'Privacy notice given; the basis is care (PDPA s.26(5)(a))',
      },
    ],
    patient: ofPatient(id),
    dateTime: givenOn,
    performer: [{ display: byName }],
    policyRule: { text: `Privacy notice ${version}` },
  };
}
