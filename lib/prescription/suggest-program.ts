import type { Bilingual } from '@/lib/catalog/bilingual';
import { MUSCLES, VARIANTS } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import type { Assessment } from '@/lib/contraindications/assessment';
import { type CheckEntry, checkProgram } from '@/lib/contraindications/check';
import { PREFERENCES } from '@/lib/contraindications/rules';
import { variantsOf } from '@/lib/contraindications/swap-candidates';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { GOALS, type Goal, servesGoal } from './goal';

/** Why an exercise is in a suggestion; the screen has the words. */
export type SuggestionReason =
  | { code: 'preferred'; factor: string; reason: Bilingual }
  | { code: 'direction' }
  | { code: 'works'; type: Variant['type']; muscles: Bilingual[] };

export type SuggestedEntry = {
  exercise: string;
  variant: string;
  dose: Dose;
  reasons: SuggestionReason[];
};

/** `entries` is empty when no small set passes every rule and covers the goal. */
export type Suggestion = { goal: Goal; entries: SuggestedEntry[] };

/** The natural dose. Source: product.md, principle 6 (two to four exercises; a set of three). */
const SIZE = { least: 2, natural: 3 };

type Candidate = {
  exercise: Exercise;
  variant: Variant;
  dose: Dose;
  preference: { factor: string; reason: Bilingual } | null;
  isDirected: boolean;
};

export type SuggestionFor = {
  assessment: Assessment;
  /** Present factors, in knowledge order. */
  present: readonly string[];
  direction: PatientFacts['directionalPreference'];
};

function isDirected(
  { load }: Pick<Assessment['targets'][string], 'load'>,
  direction: SuggestionFor['direction'],
): boolean {
  if (direction === 'flexion') return (load?.bends.length ?? 0) > 0;
  return direction === 'extension' && (load?.arches.length ?? 0) > 0;
}

function preferenceFor(variant: string, present: readonly string[]): Candidate['preference'] {
  const found = PREFERENCES.find(
    ({ factor, exercises }) =>
      present.includes(factor) && exercises.some((id) => variantsOf(id).includes(variant)),
  );
  return found ? { factor: found.factor, reason: found.reason } : null;
}

/** Whatever fits this patient alone: nothing above a note, never of level harder. */
function listCandidates({ assessment, present, direction }: SuggestionFor): Candidate[] {
  return VARIANTS.flatMap(({ exercise, variant }) => {
    const target = assessment.targets[variant.id];
    if (!target?.dose || variant.level === 'harder') return [];
    const findings = target.any.findings.map((number) => assessment.findings[number]);
    if (findings.some((finding) => finding?.tier !== 'note')) return [];
    return [
      {
        exercise,
        variant,
        dose: target.dose,
        preference: preferenceFor(variant.id, present),
        isDirected: isDirected(target, direction),
      },
    ];
  });
}

const ORDER_OF_LEVELS: Variant['level'][] = ['default', 'easier', 'alternative', 'harder'];

/** Easing pain begins gently; otherwise the usual way comes first. */
function levelRank({ variant }: Candidate, goal: Goal): number {
  if (goal === 'ease-pain' && variant.level === 'easier') return -1;
  return ORDER_OF_LEVELS.indexOf(variant.level);
}

const musclesOf = (chosen: readonly Candidate[]) =>
  new Set(chosen.flatMap(({ variant }) => variant.figure.muscles));

/** What the next exercise should bring: a muscle not worked yet, and for pain movements of more than one kind. */
function adds(candidate: Candidate, chosen: readonly Candidate[], goal: Goal): boolean {
  const worked = musclesOf(chosen);
  if (candidate.variant.figure.muscles.every((id) => worked.has(id))) return false;
  const types = new Set(chosen.map(({ variant }) => variant.type));
  return goal !== 'ease-pain' || chosen.length !== 1 || !types.has(candidate.variant.type);
}

function covers(chosen: readonly Candidate[], goal: Goal): boolean {
  if (chosen.length < SIZE.least) return false;
  const types = new Set(chosen.map(({ variant }) => variant.type));
  return goal !== 'ease-pain' || types.size > 1;
}

const entryOf = ({ exercise, variant, dose }: Candidate): CheckEntry => ({
  exercise: exercise.id,
  variant: variant.id,
  dose,
});

/** No exercise above a note, and nothing that the program as a whole brings with it. */
function passes(chosen: readonly Candidate[], assessment: Assessment): boolean {
  const before = checkProgram(assessment, []).program.findings.length;
  const { targets, program } = checkProgram(assessment, chosen.map(entryOf));
  const isQuiet = targets.every(({ findings }) => findings.every(({ tier }) => tier === 'note'));
  const added = program.findings.filter(({ kind }) => kind !== 'date-missing').length;
  return isQuiet && added <= before;
}

function reasonsOf({ preference, isDirected: directed, variant }: Candidate): SuggestionReason[] {
  const muscles = variant.figure.muscles.flatMap((id) => MUSCLES[id] ?? []);
  return [
    ...(preference ? [{ code: 'preferred' as const, ...preference }] : []),
    ...(directed ? [{ code: 'direction' as const }] : []),
    { code: 'works', type: variant.type, muscles },
  ];
}

function suggest(goal: Goal, patient: SuggestionFor, candidates: readonly Candidate[]): Suggestion {
  const rank = (one: Candidate) =>
    (one.isDirected ? 0 : 2) + (one.preference ? 0 : 1) + levelRank(one, goal) / 10;
  const ordered = candidates
    .filter((one) => servesGoal(one.variant, goal))
    .toSorted((a, b) => rank(a) - rank(b));
  const chosen: Candidate[] = [];
  for (const one of ordered) {
    if (chosen.length === SIZE.natural) break;
    if (chosen.some(({ exercise }) => exercise === one.exercise)) continue;
    if (adds(one, chosen, goal) && passes([...chosen, one], patient.assessment)) chosen.push(one);
  }
  const entries = covers(chosen, goal) ? chosen : [];
  return {
    goal,
    entries: entries.map((one) => ({ ...entryOf(one), reasons: reasonsOf(one) })),
  };
}

/**
 * One small program per goal that passes every rule, in the order of `GOALS`; none while the program is stopped.
 * Equal patients get equal suggestions. Nothing is prescribed by it: the doctor adds it, or not.
 */
export function suggestPrograms(patient: SuggestionFor): Suggestion[] {
  const isStopped = patient.assessment.program.some(({ tier }) => tier === 'stop');
  if (isStopped) return GOALS.map((goal) => ({ goal, entries: [] }));
  const candidates = listCandidates(patient);
  return GOALS.map((goal) => suggest(goal, patient, candidates));
}
