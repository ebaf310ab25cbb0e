/** How long a session lasts: `idleLeftMs` if nothing is done, `leftMs` whatever is done. */
export type SessionLeft = {
  userId: string;
  idleLeftMs: number;
  leftMs: number;
  /** The clinic lets this person do nothing before there is a second factor. */
  owesSecondFactor: boolean;
};

/** What saying that somebody is there answers. */
export type StayAnswer = ({ status: 'signed-in' } & SessionLeft) | { status: 'signed-out' };

/**
 * `owing`: a second factor comes before anything else. `over`: it ended. `other`: somebody else signed in, whom this
 * page does not concern.
 */
export type SessionState = 'open' | 'idle-soon' | 'end-soon' | 'owing' | 'over' | 'other';

const MINUTE_MS = 60 * 1000;
/** Source: the trust design, "idle 15 min". */
export const IDLE_MS = 15 * MINUTE_MS;
/** Said so long before. Ours: time to come back to the desk, and to finish a handout. */
const WARN_IDLE_MS = 2 * MINUTE_MS;
const WARN_END_MS = 10 * MINUTE_MS;
/** Who types or points is there: the server is told this often at most. */
const TELL_EVERY_MS = 3 * MINUTE_MS;

/** `left`: `null` = the server knows no session. `userId`: whose page it is. */
export function stateOf(left: SessionLeft | null, userId: string): SessionState {
  if (left === null) return 'over';
  if (left.userId !== userId) return 'other';
  if (left.owesSecondFactor) return 'owing';
  if (left.idleLeftMs <= WARN_IDLE_MS) return 'idle-soon';
  return left.leftMs <= WARN_END_MS ? 'end-soon' : 'open';
}

/** Instants in ms: of the last answer of the server, of the last key or press, and of the end that was last told. */
export type Seen = { contact: number; input: number; endsAt: number };

/**
 * What a page says at `now` while no answer comes: by the clock alone a session is over that nobody was there to keep,
 * and any session at its end. Whoever is typing goes on.
 */
export function stateUnanswered(state: SessionState, seen: Seen, now: number): SessionState {
  const isLeftAlone = now - Math.max(seen.contact, seen.input) >= IDLE_MS;
  return isLeftAlone || now >= seen.endsAt ? 'over' : state;
}

/**
 * What to do at `now`: `tell` the server that somebody is there, `look` how much is left without being seen, or wait.
 * A page that says the session is `over` looks until somebody signed in; while a second factor is set its codes must
 * stay in sight.
 */
export function nextStep(state: SessionState, seen: Seen, now: number): 'tell' | 'look' | 'wait' {
  const quiet = now - seen.contact;
  if (state === 'owing') return 'wait';
  if (state === 'over') return 'look';
  if (seen.input > seen.contact && quiet >= TELL_EVERY_MS) return 'tell';
  if (state !== 'open' || quiet >= IDLE_MS - WARN_IDLE_MS) return 'look';
  return seen.endsAt - now <= WARN_END_MS ? 'look' : 'wait';
}
