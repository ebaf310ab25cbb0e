import type { Language } from '@/lib/catalog/bilingual';
import { blankPatient } from '@/lib/patient/blank-patient';
import type { StatedFactor } from '@/lib/patient/patient-facts';
import type { PatientInput, SaidBy } from '@/lib/patient/patient-input';
import { latinDigits, readTypedDay, type TypedDay, typeDay } from '@/lib/patient/typed-day';
import { type Answerer, signAnswers, type Tick } from './none-of-these';
import type { FieldProblem } from './save-answer';

export type FactorAnswer = Omit<StatedFactor, 'id' | 'weeksSince'>;

const NUMBERS = [
  'restingSystolic',
  'restingDiastolic',
  'gestationWeeks',
  'heightCm',
  'weightKg',
  'tScore',
] as const;
export type NumberName = (typeof NUMBERS)[number];

/** The form as typed: numbers and days stay text until they are sent. */
export type FormValues = Pick<
  PatientInput,
  | 'name'
  | 'hospitalNumber'
  | 'sex'
  | 'language'
  | 'redFlagsAssessed'
  | 'directionalPreference'
  | 'proneArchTest'
> & {
  birth: TypedDay;
  /** Absent = not asked. */
  redFlags: Record<string, 'yes' | 'no'>;
  /** Day of the answers above and whose they are; counts only once every question has one. */
  redFlagsAskedOn: string | null;
  /** `null` = nobody was named yet, or nothing was asked. */
  redFlagsSaidBy: SaidBy | null;
  /** Who answers what is asked now; `null` until chosen, and not kept with the patient. */
  answerer: Answerer | null;
  noneOf: Tick[];
  factors: Record<string, FactorAnswer>;
  /** `YYYY-MM-DD`, empty = not known. */
  pressureTakenOn: string;
  gestationOn: string;
} & Record<NumberName, string>;

/** What the form starts with; a new patient with nothing answered, and no answer made up. */
export function startValues(
  recorded: PatientInput | null,
  { language, questions }: { language: Language; questions: readonly string[] },
): FormValues {
  const patient = recorded ?? blankPatient();
  const answered = questions.flatMap((id): [string, 'yes' | 'no'][] => {
    if (patient.redFlags.includes(id)) return [[id, 'yes']];
    return patient.redFlagsAskedOn === null ? [] : [[id, 'no']];
  });
  return {
    name: patient.name,
    hospitalNumber: patient.hospitalNumber,
    birth: typeDay(patient.birthDate, language),
    sex: patient.sex,
    language: patient.language,
    answerer: null,
    redFlags: Object.fromEntries(answered),
    redFlagsAskedOn: patient.redFlagsAskedOn,
    redFlagsSaidBy: patient.redFlagsSaidBy,
    redFlagsAssessed: patient.redFlagsAssessed,
    noneOf: patient.noneOf,
    factors: Object.fromEntries(patient.factors.map(({ id, ...rest }) => [id, rest])),
    directionalPreference: patient.directionalPreference,
    proneArchTest: patient.proneArchTest,
    pressureTakenOn: patient.pressureTakenOn ?? '',
    gestationOn: patient.gestationOn ?? '',
    restingSystolic: textOf(patient.restingSystolic),
    restingDiastolic: textOf(patient.restingDiastolic),
    gestationWeeks: textOf(patient.gestationWeeks),
    heightCm: textOf(patient.heightCm),
    weightKg: textOf(patient.weightKg),
    tScore: textOf(patient.tScore),
  };
}

/** What is sent, or what the server could not be asked because it cannot be read as a day or number. */
export function inputOf(
  values: FormValues,
  { today, questions }: { today: string; questions: readonly string[] },
): { input: PatientInput } | { problems: Record<string, FieldProblem> } {
  const { birth, factors, redFlags, redFlagsAskedOn, answerer: _only, ...same } = values;
  const problems: Record<string, FieldProblem> = {};
  const born = readTypedDay(birth, today);
  if (born.status === 'wrong') problems.birthDate = 'invalid';
  const numbers = Object.fromEntries(
    NUMBERS.map((name) => [name, numberOf(values[name])]),
  ) as Record<NumberName, number | null>;
  for (const name of NUMBERS) if (Number.isNaN(numbers[name])) problems[name] = 'invalid';
  const isScreened = questions.every((id) => redFlags[id] !== undefined);
  const signed = signAnswers(values, isScreened);
  if (!signed) problems.answerer = 'answererMissing';
  if (!signed || Object.keys(problems).length > 0) return { problems };

  const { restingSystolic, restingDiastolic, gestationWeeks } = numbers;
  const hasPressure = restingSystolic !== null || restingDiastolic !== null;
  return {
    input: {
      ...same,
      ...signed,
      ...numbers,
      birthDate: born.status === 'day' ? born.day : null,
      factors: Object.entries(factors).map(([id, answer]) => ({ id, ...answer })),
      redFlags: questions.filter((id) => redFlags[id] === 'yes'),
      redFlagsAskedOn: isScreened ? (redFlagsAskedOn ?? today) : null,
      redFlagsAssessed: values.redFlagsAssessed.filter((id) => redFlags[id] === 'yes'),
      pressureTakenOn: hasPressure && same.pressureTakenOn !== '' ? same.pressureTakenOn : null,
      gestationOn: gestationWeeks !== null && same.gestationOn !== '' ? same.gestationOn : null,
    },
  };
}

const textOf = (value: number | null): string => value?.toString() ?? '';

/** `null` for nothing, `NaN` for what is no number. */
function numberOf(typed: string): number | null {
  const text = latinDigits(typed).trim().replace(',', '.').replace('−', '-');
  return text === '' ? null : Number(text);
}
