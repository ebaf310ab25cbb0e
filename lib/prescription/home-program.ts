import { dailyMinutes } from './daily-minutes';
import { inPhaseOrder, isPhased, phaseCount, type Weeks, weeksOf } from './phases';
import type { PrescriptionDraft, ProgramEntry } from './program';

/** What is done under supervision only stays in the program and leaves the home sheet. */
export function isForHome({ override }: Pick<ProgramEntry, 'override'>): boolean {
  return override?.reason !== 'supervised-only';
}

/** What the patient does at home, in order; a phase with nothing for home is closed up. */
export function homeEntries({ entries }: Pick<PrescriptionDraft, 'entries'>): ProgramEntry[] {
  return inPhaseOrder(entries.filter(isForHome));
}

/** One stretch of the course; `weeks` is `null` where the program was not split. */
export type HomePhase = { phase: number; weeks: Weeks | null; entries: ProgramEntry[] };

/** The home program as it is done one phase after the other; one phase where it was not split, none where it is empty. */
export function homePhases(draft: Pick<PrescriptionDraft, 'entries' | 'phaseWeeks'>): HomePhase[] {
  const entries = homeEntries(draft);
  if (entries.length === 0) return [];
  const phases = phaseCount(entries);
  return Array.from({ length: phases }, (_, index) => index + 1).map((phase) => ({
    phase,
    weeks: isPhased(entries) ? weeksOf(phase, phases, draft.phaseWeeks) : null,
    entries: entries.filter((entry) => entry.phase === phase),
  }));
}

/** What a patient has to do at one time, at most. */
export type HomeLoad = {
  /** Exercises for home, all phases together. */
  count: number;
  /** Exercises of the largest phase. */
  atOnce: number;
  phases: number;
  /** Whole minutes on a day of exercise in the longest phase, rounded up; 0 for an empty program. */
  minutes: number;
};

/** `moveSecondsOf`: what one repetition of a variant takes without its hold and rest. */
export function homeLoad(
  draft: Pick<PrescriptionDraft, 'entries' | 'phaseWeeks'>,
  moveSecondsOf: (variant: string) => number,
): HomeLoad {
  const phases = homePhases(draft);
  const minutes = phases.map(({ entries }) =>
    dailyMinutes(
      entries.map(({ variant, dose }) => ({ dose, moveSeconds: moveSecondsOf(variant) })),
    ),
  );
  return {
    count: phases.reduce((sum, { entries }) => sum + entries.length, 0),
    atOnce: Math.max(0, ...phases.map(({ entries }) => entries.length)),
    phases: phases.length,
    minutes: Math.max(0, ...minutes),
  };
}
