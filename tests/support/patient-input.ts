import { PatientInput } from '@/lib/patient/patient-input';

/** An invented patient of whom nothing clinical is known; the test says what is. */
export function unknownPatient(known: Partial<PatientInput> = {}): PatientInput {
  return PatientInput.parse({
    name: 'Anong Example',
    hospitalNumber: 'TEST-1',
    birthDate: null,
    sex: 'unknown',
    language: 'th',
    redFlagsAskedOn: null,
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
    ...known,
  });
}
