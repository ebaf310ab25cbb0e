import { marksOf, type Phase, planSeconds } from './session-plan';

export type SessionState = {
  /** Index among the plans. */
  exercise: number;
  /** `complete`: the time of this exercise is up; `finished`: the last exercise was left. */
  status: 'ready' | 'running' | 'paused' | 'complete' | 'hurt' | 'finished';
  /** Of this exercise, up to `since`. */
  spentMs: number;
  /** When the clock was last started; `null` while it stands. */
  since: number | null;
};

/** `at`: milliseconds of any clock that the same session keeps to. */
export type SessionEvent = {
  kind: 'start' | 'tick' | 'pause' | 'resume' | 'back' | 'done' | 'hurt';
  at: number;
};

export const FIRST_STATE: SessionState = atExercise(0);

export function atExercise(exercise: number): SessionState {
  return { exercise, status: 'ready', spentMs: 0, since: null };
}

/** Seconds of this exercise that are gone: from the clock, so that a timer that slept loses nothing. */
export function secondsSpent({ spentMs, since }: SessionState, at: number): number {
  const running = since === null ? 0 : Math.max(0, at - since);
  return (spentMs + running) / 1000;
}

/** Within so many seconds of a repetition, "back" means the one before. */
const STILL_AT_START = 2;

/** One step of a session over `plans`, one plan for each exercise; an event that means nothing here changes nothing. */
export function step(
  plans: readonly (readonly Phase[])[],
  state: SessionState,
  event: SessionEvent,
): SessionState {
  if (state.status === 'finished' && event.kind !== 'back') return state;
  switch (event.kind) {
    case 'start':
      return state.status === 'ready' || state.status === 'complete'
        ? { ...state, status: 'running', spentMs: 0, since: event.at }
        : state;
    case 'tick':
      return isThrough(plans, state, event.at) ? stopped(state, 'complete', event.at) : state;
    case 'pause':
      return paused(plans, state, event.at);
    case 'resume':
      return state.status === 'paused' ? { ...state, status: 'running', since: event.at } : state;
    case 'hurt':
      return stopped(state, 'hurt', event.at);
    case 'back':
      return backFrom(plans, state, event.at);
    case 'done':
      return state.exercise + 1 < plans.length
        ? atExercise(state.exercise + 1)
        : { ...atExercise(plans.length), status: 'finished' };
  }
}

function stopped(state: SessionState, status: SessionState['status'], at: number): SessionState {
  return { ...state, status, spentMs: secondsSpent(state, at) * 1000, since: null };
}

function isThrough(plans: readonly (readonly Phase[])[], state: SessionState, at: number): boolean {
  const plan = plans[state.exercise] ?? [];
  return state.status === 'running' && secondsSpent(state, at) >= planSeconds(plan);
}

/** Who said that it hurts and takes it back finds the exercise paused, or not yet started. */
function paused(
  plans: readonly (readonly Phase[])[],
  state: SessionState,
  at: number,
): SessionState {
  if (state.status === 'hurt') return { ...state, status: state.spentMs > 0 ? 'paused' : 'ready' };
  if (state.status !== 'running') return state;
  return stopped(state, isThrough(plans, state, at) ? 'complete' : 'paused', at);
}

/** To the start of this repetition, the one before, or the exercise before; a clock that ran goes on. */
function backFrom(
  plans: readonly (readonly Phase[])[],
  state: SessionState,
  at: number,
): SessionState {
  const spent = secondsSpent(state, at);
  const before = marksOf(plans[state.exercise] ?? []).filter(
    (mark) => mark <= spent - STILL_AT_START,
  );
  const mark = before.at(-1);
  if (mark === undefined) {
    return state.exercise === 0 && spent === 0 ? state : atExercise(previous(state, spent));
  }
  const isRunning = state.status === 'running';
  return {
    ...state,
    status: isRunning ? 'running' : 'paused',
    spentMs: mark * 1000,
    since: isRunning ? at : null,
  };
}

const previous = ({ exercise }: SessionState, spent: number): number =>
  spent > 0 ? exercise : exercise - 1;
