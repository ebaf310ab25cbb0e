import type { PatientInput } from './patient-input';

/** What is asked and answered together, and so changes together. */
const FIELDS = {
  name: ['name'],
  hospitalNumber: ['hospitalNumber'],
  birthDate: ['birthDate'],
  sex: ['sex'],
  language: ['language'],
  redFlags: ['redFlags', 'redFlagsAssessed', 'redFlagsAskedOn', 'redFlagsSaidBy'],
  pressure: ['restingSystolic', 'restingDiastolic', 'pressureTakenOn'],
  gestation: ['gestationWeeks', 'gestationOn'],
  heightCm: ['heightCm'],
  weightKg: ['weightKg'],
  tScore: ['tScore'],
  directionalPreference: ['directionalPreference'],
  proneArchTest: ['proneArchTest'],
} as const satisfies Record<string, readonly (keyof PatientInput)[]>;
type Field = keyof typeof FIELDS;

/** One thing of a record: a field, a condition, or "none of these" of a group. */
export type PatientPart =
  | { kind: 'field'; field: Field }
  | { kind: 'factor'; id: string }
  | { kind: 'none-of'; group: string };

export type CombinedEdits = {
  /** What they changed, in the order of the form. */
  theirs: PatientPart[];
  /** Of those, what was changed here too, and otherwise. */
  both: PatientPart[];
  /** Their record with everything that was changed here: where both changed it, it is as it was typed here. */
  combined: PatientInput;
};

/** Two people changed what was opened once: nothing of either is lost but what both answered differently. */
export function combineEdits(
  opened: PatientInput,
  { mine, theirs }: Record<'mine' | 'theirs', PatientInput>,
): CombinedEdits {
  const parts = partsOf([opened, mine, theirs]);
  const differs = (one: PatientInput, other: PatientInput) => (part: PatientPart) =>
    textOf(one, part) !== textOf(other, part);
  const changed = parts.filter(differs(opened, theirs));
  const taken = changed.filter((part) => !differs(opened, mine)(part));
  const combined = taken.reduce((input, part) => withPart(input, part, theirs), mine);
  const both = changed.filter((part) => !taken.includes(part) && differs(mine, theirs)(part));
  return { theirs: changed, both, combined };
}

function partsOf(inputs: readonly PatientInput[]): PatientPart[] {
  const fields = Object.keys(FIELDS) as Field[];
  const ids = new Set(inputs.flatMap(({ factors }) => factors.map(({ id }) => id)));
  const groups = new Set(inputs.flatMap(({ noneOf }) => noneOf.map(({ group }) => group)));
  return [
    ...fields.map((field) => ({ kind: 'field' as const, field })),
    ...[...ids].map((id) => ({ kind: 'factor' as const, id })),
    ...[...groups].map((group) => ({ kind: 'none-of' as const, group })),
  ];
}

/** Equal for equal answers: lists of ids have no order of their own. */
function textOf(input: PatientInput, part: PatientPart): string {
  const value = answerOf(input, part);
  return JSON.stringify(value, (_key, each) => {
    if (Array.isArray(each) && each.every((one) => typeof one === 'string')) return each.toSorted();
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function answerOf(input: PatientInput, part: PatientPart): unknown {
  switch (part.kind) {
    case 'field':
      return Object.fromEntries(FIELDS[part.field].map((key) => [key, input[key]]));
    case 'factor':
      // A condition that nobody answered is the same as none.
      return input.factors.find(({ id, status }) => id === part.id && status !== 'unknown') ?? null;
    case 'none-of':
      return input.noneOf.find(({ group }) => group === part.group) ?? null;
  }
}

function withPart(input: PatientInput, part: PatientPart, from: PatientInput): PatientInput {
  switch (part.kind) {
    case 'field':
      return { ...input, ...(answerOf(from, part) as Partial<PatientInput>) };
    case 'factor': {
      const isIt = ({ id }: { id: string }) => id === part.id;
      const factors = [
        ...input.factors.filter((each) => !isIt(each)),
        ...from.factors.filter(isIt),
      ];
      return { ...input, factors };
    }
    case 'none-of': {
      const isIt = ({ group }: { group: string }) => group === part.group;
      const noneOf = [...input.noneOf.filter((each) => !isIt(each)), ...from.noneOf.filter(isIt)];
      return { ...input, noneOf };
    }
  }
}
