import { clinicDay } from '@/lib/patient/clinic-day';
import type { PatientInput } from '@/lib/patient/patient-input';
import { HISTORY_GROUP_IDS } from './content';

/** An invented patient with a strained muscle who was asked everything and said no to the rest. */
export function answeredPatient(
  known: Pick<PatientInput, 'hospitalNumber'> & Partial<PatientInput>,
): PatientInput {
  return {
    name: 'Somchai Example',
    birthDate: '1998-01-01',
    sex: 'male',
    language: 'th',
    redFlagsAskedOn: clinicDay(new Date()),
    redFlags: [],
    redFlagsAssessed: [],
    noneOf: HISTORY_GROUP_IDS,
    directionalPreference: 'unknown',
    restingSystolic: null,
    restingDiastolic: null,
    pressureTakenOn: null,
    gestationWeeks: null,
    gestationOn: null,
    heightCm: null,
    weightKg: null,
    tScore: null,
    proneArchTest: 'not-done',
    factors: [
      { id: 'muscle-strain', status: 'present', since: null, side: null, surgeonCleared: false },
    ],
    ...known,
  };
}
