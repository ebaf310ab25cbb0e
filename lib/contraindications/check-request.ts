import { z } from 'zod';
import { EXERCISES } from '@/lib/catalog/catalog';
import { Dose } from '@/lib/catalog/dose';
import { findFactor } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { BodySide, CalendarDay, FactorStatus, PatientFacts } from '@/lib/patient/patient-facts';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import type { Knowledge } from './knowledge';
import { findConflicts } from './request-conflicts';
import { type RequestError, requestError, writePath } from './request-error';

const exerciseById = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const flagIds = new Set(RED_FLAGS.map(({ id }) => id));
const groupIds = new Set(HISTORY_GROUPS.map(({ id }) => id));
/** As many as the catalog has variants. */
const EXERCISES_AT_MOST = 44;

const PartialDose = Dose.partial();

function idOf(isKnown: (id: string) => boolean) {
  return z.string().refine(isKnown, { params: { code: 'unknown-id' } });
}

function idsOf(isKnown: (id: string) => boolean) {
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
  redFlags: idsOf((id) => flagIds.has(id)),
  redFlagsAssessed: idsOf((id) => flagIds.has(id)),
  noneOf: idsOf((id) => groupIds.has(id)),
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

/** The body of `POST /api/v1/check`, with the ids of one clinic's knowledge. */
export function checkRequestOf({ targetById }: Pick<Knowledge, 'targetById'>) {
  const isExercise = (id: string) => exerciseById.has(id) || isOwn(id);
  const isOwn = (id: string) => targetById.get(id)?.exercise === id;
  const isVariant = (id: string) => Boolean(targetById.get(id)?.movement);
  const isActivity = (id: string) => targetById.has(id) && !isVariant(id);
  return z.strictObject({
    patient: RequestPatient,
    exercises: z
      .array(
        z.strictObject({
          id: idOf(isExercise),
          variant: idOf(isVariant).optional(),
          dose: PartialDose.default({}),
        }),
      )
      .max(EXERCISES_AT_MOST)
      .default([]),
    activities: idsOf(isActivity),
  });
}

/** What is asked of one exercise; a dose field that is not given is the patient's default. */
export type AskedExercise = {
  exercise: string;
  variant: string;
  dose: z.infer<typeof PartialDose>;
};

export type ReadRequest =
  | { status: 'read'; facts: PatientFacts; exercises: AskedExercise[]; activities: string[] }
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

function variantOf({ id, variant }: { id: string; variant?: string | undefined }): string {
  return variant ?? exerciseById.get(id)?.defaultVariant ?? id;
}

/** Names everything that is wrong, nothing is ignored. `today` is the day in Asia/Bangkok. */
export function readCheckRequest(body: unknown, today: string, knowledge: Knowledge): ReadRequest {
  const parsed = checkRequestOf(knowledge).safeParse(body);
  const errors = [
    ...(parsed.error?.issues ?? []).flatMap((one) => explain(one, body)),
    ...findConflicts(body, { today, targetById: knowledge.targetById, variantOf }),
  ];
  if (!parsed.success || errors.length > 0) return { status: 'refused', errors };
  const { patient, exercises, activities } = parsed.data;
  return {
    status: 'read',
    facts: PatientFacts.parse(patient),
    exercises: exercises.map((one) => ({
      exercise: one.id,
      variant: variantOf(one),
      dose: one.dose,
    })),
    activities,
  };
}
