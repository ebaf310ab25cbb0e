import type { Dose } from '@/lib/catalog/dose';
import { MOVING_SHARES, SET_REST_SECONDS } from '@/lib/catalog/session-tempo';

export type PhaseKind =
  | 'count-in'
  | 'move'
  | 'hold'
  | 'return'
  | 'rest'
  | 'set-rest'
  | 'change-side';

/** `first` and `other`: one side, then the other. Which is which the dose sentence and the steps say. */
export type PhaseSide = 'both' | 'left' | 'right' | 'first' | 'other';

export type Phase = {
  kind: PhaseKind;
  /** Not always whole: moving time is split as in the drawing. */
  seconds: number;
  /** From 1; of a pause between sets, the set that was done. */
  set: number;
  /** From 1, of this side; 0 before the first. */
  repetition: number;
  side: PhaseSide;
};

const COUNT_IN_SECONDS = 3;
const CHANGE_SIDE_SECONDS = 5;

/**
 * One session of an exercise from the count-in to the last rest; phases that last no time are left out. Without
 * count-in and change of side they last as long as `sessionSeconds` says.
 */
export function planOf(dose: Dose, moveSeconds: number): Phase[] {
  const sides: readonly PhaseSide[] = dose.side === 'each' ? ['first', 'other'] : [dose.side];
  const sets = Array.from({ length: dose.sets }, (_, index) => index + 1);
  const phases = sets.flatMap((set) => [
    ...sides.flatMap((side, index) => [
      ...(index === 0 ? [] : [pause('change-side', CHANGE_SIDE_SECONDS, { set, side })]),
      ...repetitionsOf(dose, moveSeconds, { set, side }),
    ]),
    ...(set < dose.sets
      ? [pause('set-rest', SET_REST_SECONDS, { set, side: sides[0] ?? 'both' })]
      : []),
  ]);
  const countIn = pause('count-in', COUNT_IN_SECONDS, { set: 1, side: sides[0] ?? 'both' });
  return [countIn, ...phases].filter(({ seconds }) => seconds > 0);
}

type Place = Pick<Phase, 'set' | 'side'>;

const pause = (kind: PhaseKind, seconds: number, place: Place): Phase => ({
  kind,
  seconds,
  repetition: 0,
  ...place,
});

/** The picture stands still for a moment, moves there, holds, comes back: the first two are one phase here. */
function repetitionsOf(dose: Dose, moveSeconds: number, place: Place): Phase[] {
  const back = MOVING_SHARES.back * moveSeconds;
  return Array.from({ length: dose.repetitions }, (_, index) => index + 1).flatMap((repetition) => [
    { kind: 'move' as const, seconds: moveSeconds - back, repetition, ...place },
    { kind: 'hold' as const, seconds: dose.holdSeconds, repetition, ...place },
    { kind: 'return' as const, seconds: back, repetition, ...place },
    { kind: 'rest' as const, seconds: dose.restSeconds, repetition, ...place },
  ]);
}

export const planSeconds = (plan: readonly Phase[]): number =>
  plan.reduce((sum, { seconds }) => sum + seconds, 0);

export type Position = {
  phase: Phase;
  index: number;
  /** Since the phase began. */
  secondsGone: number;
};

/** Where a plan stands after so many seconds; `null` when it is through. */
export function positionAt(plan: readonly Phase[], seconds: number): Position | null {
  let left = seconds;
  for (const [index, phase] of plan.entries()) {
    if (left < phase.seconds) return { phase, index, secondsGone: Math.max(0, left) };
    left -= phase.seconds;
  }
  return null;
}

const isSameRepetition = (a: Phase, b: Phase): boolean =>
  a.set === b.set && a.side === b.side && a.repetition === b.repetition;

/** Seconds at which each repetition, pause between sets and change of side begins; the first is 0. */
export function marksOf(plan: readonly Phase[]): number[] {
  let seconds = 0;
  return plan.flatMap((phase, index) => {
    const at = seconds;
    seconds += phase.seconds;
    const before = plan[index - 1];
    return before && isSameRepetition(before, phase) ? [] : [at];
  });
}
