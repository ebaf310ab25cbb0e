import { z } from 'zod';
import { ACTIVITIES, EXERCISES, findVariant, requireVariant } from '@/lib/catalog/catalog';
import { Dose } from '@/lib/catalog/dose';
import { findFactor } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { BodySide, CalendarDay, FactorStatus, PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import type { CheckEntry } from './check';
import { defaultDose } from './default-dose';
import { type RequestError, requestError, writePath } from './request-error';

const activityIds = new Set(ACTIVITIES.map(({ id }) => id));
const exerciseById = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const flagIds = new Set(RED_FLAGS.map(({ id }) => id));
const groupIds = new Set(HISTORY_GROUPS.map(({ id }) => id));
/** As many as the catalog has variants. */
const EXERCISES_AT_MOST = 44;

function idOf(isKnown: (id: string) => boolean) {
  return z.string().refine(isKnown, { params: { code: 'unknown-id' } });
}

function distinct(isKnown: (id: string) => boolean) {
  return z.array(idOf(isKnown)).default([]);
}

const RequestFactor = z.strictObject({
  id: idOf((id) => findFactor(id) !== null),
  status: FactorStatus,
  since: CalendarDay.optional(),
  weeksSince: z.int().min(0).max(5200).optional(),
  side: BodySide.optional(),
  surgeonCleared: z.boolean().optional(),
});

const measures = PatientFacts.shape;

const RequestPatient = z.strictObject({
  age: measures.age,
  sex: measures.sex,
  redFlagScreen: measures.redFlagScreen,
  redFlags: distinct((id) => flagIds.has(id)),
  redFlagsAssessed: distinct((id) => flagIds.has(id)),
  noneOf: distinct((id) => groupIds.has(id)),
  directionalPreference: measures.directionalPreference,
  restingSystolic: z.int().min(60).max(300).optional(),
  restingDiastolic: z.int().min(30).max(200).optional(),
  pressureTakenOn: CalendarDay.optional(),
  gestationWeeks: z.int().min(0).max(45).optional(),
  heightCm: z.number().min(50).max(250).optional(),
  weightKg: z.number().min(10).max(400).optional(),
  tScore: z.number().min(-8).max(5).optional(),
  proneArchTest: measures.proneArchTest,
  factors: z.array(RequestFactor).default([]),
});

/** The body of `POST /api/v1/check`. */
export const CheckRequest = z.strictObject({
  patient: RequestPatient,
  exercises: z
    .array(
      z.strictObject({
        id: idOf((id) => exerciseById.has(id)),
        variant: idOf((id) => findVariant(id) !== null).optional(),
        dose: Dose.partial().default({}),
      }),
    )
    .max(EXERCISES_AT_MOST)
    .default([]),
  activities: distinct((id) => activityIds.has(id)),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

export type ReadRequest =
  | { status: 'read'; facts: PatientFacts; entries: CheckEntry[]; activities: string[] }
  | { status: 'refused'; errors: RequestError[] };

function isMissing(body: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value === undefined;
}

function explain(issue: z.core.$ZodIssue, body: unknown): RequestError[] {
  const path = writePath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => requestError('unknown-key', writePath([...issue.path, key])));
  }
  if (issue.code === 'custom') return [requestError('unknown-id', path)];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [requestError('out-of-range', path)];
  }
  return [requestError(isMissing(body, issue.path) ? 'required' : 'invalid-value', path)];
}

function duplicates(ids: readonly string[], path: (index: number) => string): RequestError[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [requestError('duplicate', path(index))] : [],
  );
}

function variantOf({ id, variant }: CheckRequest['exercises'][number]): string {
  return variant ?? exerciseById.get(id)?.defaultVariant ?? id;
}

function checkExercises({ exercises }: CheckRequest): RequestError[] {
  const errors = exercises.flatMap((one, index) => {
    const { exercise, variant } = requireVariant(variantOf(one));
    const path = `exercises[${index}]`;
    const { side } = one.dose;
    const isSideWrong = side && (side === 'both') !== (variant.dose.side === 'both');
    return [
      ...(exercise.id === one.id ? [] : [requestError('unknown-id', `${path}.variant`)]),
      ...(isSideWrong ? [requestError('invalid-value', `${path}.dose.side`)] : []),
    ];
  });
  return [...errors, ...duplicates(exercises.map(variantOf), (index) => `exercises[${index}]`)];
}

function checkPatient({ patient }: CheckRequest, today: string): RequestError[] {
  const errors: RequestError[] = [];
  patient.factors.forEach((factor, index) => {
    const path = `patient.factors[${index}]`;
    if (factor.since && factor.since > today) {
      errors.push(requestError('in-the-future', `${path}.since`));
    }
    if (factor.since && factor.weeksSince !== undefined) {
      errors.push(requestError('since-and-weeks', path));
    }
  });
  const { pressureTakenOn, restingSystolic, restingDiastolic } = patient;
  if (pressureTakenOn && pressureTakenOn > today) {
    errors.push(requestError('in-the-future', 'patient.pressureTakenOn'));
  }
  if (restingSystolic !== undefined && restingDiastolic !== undefined) {
    if (restingDiastolic >= restingSystolic) {
      errors.push(requestError('invalid-value', 'patient.restingDiastolic'));
    }
  }
  const factorIds = patient.factors.map(({ id }) => id);
  errors.push(...duplicates(factorIds, (index) => `patient.factors[${index}].id`));
  for (const list of ['redFlags', 'redFlagsAssessed', 'noneOf'] as const) {
    errors.push(...duplicates(patient[list], (index) => `patient.${list}[${index}]`));
  }
  return errors;
}

/** Names everything that is wrong, nothing is ignored. `today` is the day in Asia/Bangkok. */
export function readCheckRequest(body: unknown, today: string): ReadRequest {
  const parsed = CheckRequest.safeParse(body);
  if (!parsed.success) {
    return { status: 'refused', errors: parsed.error.issues.flatMap((one) => explain(one, body)) };
  }
  const request = parsed.data;
  const errors = [
    ...checkPatient(request, today),
    ...checkExercises(request),
    ...duplicates(request.activities, (index) => `activities[${index}]`),
  ];
  if (errors.length > 0) return { status: 'refused', errors };
  const facts = PatientFacts.parse(request.patient);
  const entries = request.exercises.map((one): CheckEntry => {
    const { variant } = requireVariant(variantOf(one));
    const dose = Dose.parse({ ...defaultDose(variant, facts, today), ...one.dose });
    return { exercise: one.id, variant: variant.id, dose };
  });
  return { status: 'read', facts, entries, activities: request.activities };
}
