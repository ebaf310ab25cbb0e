import type { Dose } from '@/lib/catalog/dose';
import { assessPatient } from './assess';
import type { Assessment } from './assessment';
import { type CheckEntry, checkProgram } from './check';
import { type AskedExercise, readCheckRequest } from './check-request';
import type { CheckResult } from './finding';
import { BUILT_IN, type Knowledge } from './knowledge';
import type { RequestError } from './request-error';

export type CheckAnswer =
  | { status: 'checked'; result: CheckResult }
  | { status: 'refused'; errors: RequestError[] };

/** What is left out of a dose is the default for this patient. */
function entryOf({ exercise, variant, dose }: AskedExercise, assessment: Assessment): CheckEntry {
  const usual = assessment.targets[variant]?.dose;
  if (!usual) throw new RangeError(`No exercise ${variant} in the assessment`);
  const given = Object.entries(dose).filter(([, value]) => value !== undefined);
  const whole: Dose = { ...usual, ...Object.fromEntries(given) };
  return { exercise, variant, dose: whole };
}

/** From a request body to the answer: what the API and `npm run check:case` do. */
export function answerCheck(
  body: unknown,
  today: string,
  knowledge: Knowledge = BUILT_IN,
): CheckAnswer {
  const read = readCheckRequest(body, today, knowledge);
  if (read.status === 'refused') return read;
  const assessment = assessPatient(read.facts, today, knowledge);
  const entries = read.exercises.map((one) => entryOf(one, assessment));
  return { status: 'checked', result: checkProgram(assessment, entries, read.activities) };
}
