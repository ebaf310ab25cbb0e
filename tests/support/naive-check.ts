import type { PatientFacts } from '@/lib/patient/patient-facts';
import { merge, type NaiveFinding, worst, worstFirst } from './naive-finding';
import {
  groupOf,
  type NaiveHistory,
  PREGNANCY_AND_BIRTH,
  readHistory,
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
  const isNothing = entries.length === 0 && all.length === 0;
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

/** "Lists every unanswered factor whatever the targets, in knowledge order", then what was never asked. */
function notChecked(history: NaiveHistory): NaiveResult['notChecked'] {
  const { age, sex, redFlagScreen } = history.facts;
  const unknown = unknownFactors(history);
  const isAgeOpen = unknown.some((id) => groupOf(id) === 'age');
  const isSexOpen = unknown.some((id) => PREGNANCY_AND_BIRTH.includes(id));
  return [
    ...unknown.map((id) => ({ reason: 'factor-unknown', id })),
    ...(age === null && isAgeOpen ? [{ reason: 'age-unknown', id: 'age' }] : []),
    ...(sex === 'unknown' && isSexOpen ? [{ reason: 'sex-unknown', id: 'sex' }] : []),
    ...(redFlagScreen === 'not-done'
      ? [{ reason: 'red-flags-not-asked', id: 'redFlagScreen' }]
      : []),
  ];
}
