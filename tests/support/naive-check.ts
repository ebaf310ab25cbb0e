import type { PatientFacts } from '@/lib/patient/patient-facts';
import { merge, type NaiveFinding, worst, worstFirst } from './naive-finding';
import {
  groupOf,
  type NaiveHistory,
  PREGNANCY_AND_BIRTH,
  readHistory,
  statedOf,
  unknownFactors,
} from './naive-history';
import { activityTarget, exerciseTarget, type NaiveEntry, programRule } from './naive-knowledge';
import { programFindings } from './naive-program';
import { type NaiveSwap, naiveSwaps } from './naive-swaps';
import { ours, ownOutcome, targetFindings } from './naive-targets';

export type NaiveResult = {
  outcome: string;
  targets: {
    id: string;
    variant?: string;
    outcome: string;
    findings: NaiveFinding[];
    swaps: NaiveSwap[];
  }[];
  program: NaiveFinding[];
  notChecked: { reason: string; id: string }[];
};

/**
 * The check once more, sentence by sentence from the clinical material's "settled questions" and
 * with no thought of speed. It shares no code with the real check, so that where the two agree, two
 * readers have read the same.
 */
export function naiveCheck(
  facts: PatientFacts,
  today: string,
  entries: readonly NaiveEntry[],
  activities: readonly string[],
): NaiveResult {
  const history = readHistory(facts, today);
  const judged = [...entries.map(exerciseTarget), ...activities.map(activityTarget)];
  const program = programFindings(history, entries, judged);
  const isStopped = program.some(({ tier }) => tier === 'stop');
  const targets = judged.map((target, index) => {
    const findings = targetFindings(history, target);
    const entry = entries[index];
    return {
      id: target.id,
      ...(target.chosen && { variant: target.chosen.variant.id }),
      outcome: isStopped ? 'stop' : ownOutcome(history, target, findings),
      findings,
      swaps: entry && !isStopped ? naiveSwaps(entry, entries, history) : [],
    };
  });
  const exercises = targets.slice(0, entries.length);
  const all = worstFirst([...program, ...nothingSuitable(exercises)]);
  const isNothing = judged.length === 0 && all.length === 0;
  return {
    outcome: isNothing ? 'not-checked' : wholeOutcome(exercises, all),
    targets,
    program: all,
    notChecked: notChecked(history),
  };
}

/** "Activities never count in the whole outcome." */
function wholeOutcome(exercises: NaiveResult['targets'], program: NaiveFinding[]): string {
  return worst([...exercises.map(({ outcome }) => outcome), ...program.map(({ tier }) => tier)]);
}

/** "P08 only when every exercise is contraindicated and none has a swap, never during a stop." */
function nothingSuitable(exercises: NaiveResult['targets']): NaiveFinding[] {
  const isHopeless = exercises.every(
    ({ outcome, swaps }) => outcome === 'contraindicated' && swaps.length === 0,
  );
  if (exercises.length === 0 || !isHopeless) return [];
  return merge('nothing-suitable', [ours(programRule('P08'))]);
}

/** "Lists every unanswered factor whatever the targets, grouped reasons, in knowledge order." */
function notChecked(history: NaiveHistory): NaiveResult['notChecked'] {
  return unknownFactors(history).map((id) => ({ reason: reasonOf(history.facts, id), id }));
}

/** Why it is not answered: what nobody recorded; a factor stated unknown stands for itself. */
function reasonOf(facts: PatientFacts, id: string): string {
  if (statedOf(facts, id)) return 'factor-unknown';
  if (groupOf(id) === 'age' && facts.age === null) return 'age-unknown';
  if (PREGNANCY_AND_BIRTH.includes(id) && facts.sex === 'unknown') return 'sex-unknown';
  if (groupOf(id) === 'red-flags' && facts.redFlagScreen === 'not-done')
    return 'red-flags-not-asked';
  return 'factor-unknown';
}
