import type { PatientInput } from './patient-input';

/** Somebody of whom nothing is known and nothing was asked: `null`, `unknown` and empty, never a no. */
export function blankPatient(): PatientInput {
  return {
    name: '',
    hospitalNumber: '',
    birthDate: null,
    sex: 'unknown',
    language: 'th',
    redFlagsAskedOn: null,
    redFlagsSaidBy: null,
    redFlags: [],
    redFlagsAssessed: [],
    noneOf: [],
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
    factors: [],
  };
}
