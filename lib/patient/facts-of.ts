import type { PatientFacts } from './patient-facts';
import type { PatientInput } from './patient-input';
import { wholeWeeks } from './whole-weeks';

/** Forty-five weeks: beyond it a pregnancy recorded long ago is over, and what followed must be asked. */
const LONGEST_GESTATION_WEEKS = 45;

/** What the check may know of a recorded patient on a day; age and weeks of pregnancy move with it. */
export function factsOf(patient: PatientInput, today: string): PatientFacts {
  return {
    age: patient.birthDate === null ? null : ageOn(patient.birthDate, today),
    sex: patient.sex,
    redFlagScreen: patient.redFlagsAskedOn === null ? 'not-done' : 'done',
    redFlags: patient.redFlags,
    redFlagsAssessed: patient.redFlagsAssessed,
    noneOf: patient.noneOf.map(({ group }) => group),
    directionalPreference: patient.directionalPreference,
    restingSystolic: patient.restingSystolic,
    restingDiastolic: patient.restingDiastolic,
    pressureTakenOn: patient.pressureTakenOn,
    gestationWeeks: gestationOn(patient, today),
    heightCm: patient.heightCm,
    weightKg: patient.weightKg,
    tScore: patient.tScore,
    proneArchTest: patient.proneArchTest,
    factors: patient.factors.map((factor) => ({ ...factor, weeksSince: null })),
  };
}

/** Whole years; both days `YYYY-MM-DD`. Somebody born on 29 February turns on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** `null` when not recorded, or when the recorded pregnancy must have ended. */
function gestationOn(patient: PatientInput, today: string): number | null {
  if (patient.gestationWeeks === null) return null;
  const since = patient.gestationOn === null ? 0 : wholeWeeks(patient.gestationOn, today);
  const weeks = patient.gestationWeeks + since;
  return weeks > LONGEST_GESTATION_WEEKS ? null : weeks;
}
