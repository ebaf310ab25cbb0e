export type Entry = {
  id: string;
  /** Below the link's own address. */
  path: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** ISO instant at which the patient said it. */
  saidAt: string;
};

/** `later`: nobody answered, or not for now. `ended`: the link leads nowhere any more. */
export type Answer = 'saved' | 'refused' | 'ended' | 'later';

/** Bangkok is seven hours ahead all year. */
const AHEAD_MS = 7 * 60 * 60 * 1000;

/** The day where the clinic is, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() + AHEAD_MS).toISOString().slice(0, 10);

/** Where the queue of a link is kept. */
export const QUEUE = 'queue';

export const fieldOf = ({ fields }: Entry, wanted: string): string | undefined =>
  fields.find(([name]) => name === wanted)?.[1];

/** What an entry speaks of; only a log and a day may be said anew, a report never replaces another. */
function subjectOf(entry: Entry): string {
  const { id, path, saidAt } = entry;
  if (path !== 'log' && path !== 'day') return id;
  return `${path} ${fieldOf(entry, 'variant') ?? ''} ${dayOf(new Date(saidAt))}`;
}

/** In the order in which they were said; what is said anew takes the place at the end. */
export function withEntry(queue: readonly Entry[], entry: Entry): Entry[] {
  return [...queue.filter((each) => subjectOf(each) !== subjectOf(entry)), entry];
}

/** What somebody of the clinic would look at: it is never dropped without a word, as what was logged may be. */
export const isReport = (entry: Entry): boolean =>
  entry.path === 'hurts' || (entry.path === 'screen' && fieldOf(entry, 'yes') !== undefined);

/** What is left to send. */
export function afterAnswer(queue: readonly Entry[], id: string, answer: Answer): Entry[] {
  if (answer === 'ended') return queue.filter(isReport);
  return answer === 'later' ? [...queue] : queue.filter((each) => each.id !== id);
}

/** What was sent can never be taken; anything else may go well another time, as after the gate was passed. */
const NEVER = [400, 413, 415, 422];

/** By which the server says that a link leads nowhere any more; the page of somebody in between never carries it. */
export const LINK_STATE = 'X-Link';
export const saysEnded = (answer: Pick<Response, 'headers'>): boolean =>
  answer.headers.get(LINK_STATE) === 'ended';

/** `isOurs`: the server itself says what came of it; a page of a hotel's network answers 200 too. */
export function answerOf(status: number, isOurs: boolean): Answer {
  if (!isOurs) return 'later';
  if (NEVER.includes(status)) return 'refused';
  return status === 200 ? 'saved' : 'later';
}
