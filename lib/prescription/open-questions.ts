import type { Assessment } from '@/lib/contraindications/assessment';
import type { NotChecked } from '@/lib/contraindications/finding';
import { openFactors } from './open-answers';
import type { ProgramEntry } from './program';

/** A missing answer with what it could change. */
export type OpenQuestion = {
  missing: NotChecked;
  /** Numbers of the exercises it could speak of, from 1; empty for what stands above all of them. */
  exercises: number[];
  /** A yes would stop the whole program. */
  couldStop: boolean;
};

/** Missing answers, those first that stand above all exercises, then those that bear on most of the program. */
export function listOpenQuestions(
  assessment: Assessment,
  entries: readonly Pick<ProgramEntry, 'variant'>[],
  notChecked: readonly NotChecked[],
): OpenQuestion[] {
  const { targets, unknown, openStops } = assessment;
  const stops = new Set(openStops.flatMap((number) => unknown[number] ?? []));
  const openOn = entries.map(({ variant }) =>
    targets[variant] ? new Set(openFactors(assessment, variant)) : new Set<string>(),
  );
  const questions = notChecked.map((missing): OpenQuestion => {
    const couldStop = stops.has(missing.id);
    const bears = openOn.flatMap((open, index) => (open.has(missing.id) ? [index + 1] : []));
    return { missing, couldStop, exercises: couldStop ? [] : bears };
  });
  const rank = ({ missing, couldStop, exercises }: OpenQuestion) => {
    if (missing.reason !== 'factor-unknown') return Number.POSITIVE_INFINITY;
    return couldStop ? 0.5 : exercises.length;
  };
  return questions.toSorted((a, b) => compare(rank(b), rank(a)));
}

/** Two infinities are equal; their difference is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
