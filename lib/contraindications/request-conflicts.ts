import { z } from 'zod';
import type { Knowledge } from './knowledge';
import { type RequestError, requestError } from './request-error';

/** What can be read of a body that may be wrong elsewhere, so that its other faults are named at once. */
const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const texts = z.array(z.unknown()).catch([]);
const LooseExercise = z
  .object({
    id: z.string().catch(''),
    variant: text,
    dose: z.object({ side: text }).catch({}),
  })
  .catch({ id: '', dose: {} });
const LooseFactor = z
  .object({ id: text, since: text, weeksSince: z.unknown().optional() })
  .catch({});
const LooseRequest = z.object({
  patient: z
    .object({
      factors: z.array(LooseFactor).catch([]),
      pressureTakenOn: text,
      restingSystolic: number,
      restingDiastolic: number,
      redFlags: texts,
      redFlagsAssessed: texts,
      noneOf: texts,
    })
    .catch({ factors: [], redFlags: [], redFlagsAssessed: [], noneOf: [] }),
  exercises: z.array(LooseExercise).catch([]),
  activities: texts,
});
type LooseRequest = z.infer<typeof LooseRequest>;

type Known = Pick<Knowledge, 'targetById'> & {
  today: string;
  variantOf: (exercise: LooseRequest['exercises'][number]) => string;
};

/** Named at its second place; what could not be read is no duplicate. */
function duplicates(ids: readonly unknown[], path: (index: number) => string): RequestError[] {
  return ids.flatMap((id, index) =>
    typeof id === 'string' && id !== '' && ids.indexOf(id) < index
      ? [requestError('duplicate', path(index))]
      : [],
  );
}

function conflictsOfExercises({ exercises }: LooseRequest, { targetById, variantOf }: Known) {
  const known = new Set([...targetById.values()].map(({ exercise }) => exercise));
  const errors = exercises.flatMap((one, index) => {
    const target = targetById.get(variantOf(one));
    if (!target?.movement || !known.has(one.id)) return [];
    const { side } = one.dose;
    const isSideWrong =
      side !== undefined && (side === 'both') !== (target.movement.dose.side === 'both');
    return [
      ...(target.exercise === one.id
        ? []
        : [requestError('unknown-id', `exercises[${index}].variant`)]),
      ...(isSideWrong ? [requestError('invalid-value', `exercises[${index}].dose.side`)] : []),
    ];
  });
  return [...errors, ...duplicates(exercises.map(variantOf), (index) => `exercises[${index}]`)];
}

function conflictsOfPatient({ patient }: LooseRequest, today: string): RequestError[] {
  const errors = patient.factors.flatMap(({ since, weeksSince }, index) => {
    const path = `patient.factors[${index}]`;
    return [
      ...(since && since > today ? [requestError('in-the-future', `${path}.since`)] : []),
      ...(since && weeksSince !== undefined ? [requestError('since-and-weeks', path)] : []),
    ];
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

/** Values that are right alone and wrong together, of a body that need not be right otherwise. */
export function findConflicts(body: unknown, known: Known): RequestError[] {
  const loose = LooseRequest.safeParse(body);
  if (!loose.success) return [];
  return [
    ...conflictsOfPatient(loose.data, known.today),
    ...conflictsOfExercises(loose.data, known),
    ...duplicates(loose.data.activities, (index) => `activities[${index}]`),
  ];
}
