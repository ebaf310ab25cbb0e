/** What a judgement answers; `failed` = no answer came. */
export type ReviewAnswer = { status: Done | ReviewProblem };

/** Why nothing was kept. */
export type ReviewProblem =
  | 'note-required'
  | 'no-figure'
  | 'changed-meanwhile'
  | 'judged-meanwhile'
  | 'nothing-to-take-back'
  | 'unknown-figure'
  | 'not-allowed'
  | 'invalid'
  | 'signed-out'
  | 'failed';

const DONE = ['signed-off', 'doubted', 'taken-back'] as const;
type Done = (typeof DONE)[number];

/** `null` when the judgement was kept. */
export function problemOf({ status }: ReviewAnswer): ReviewProblem | null {
  return isDone(status) ? null : status;
}

function isDone(status: ReviewAnswer['status']): status is Done {
  return DONE.some((done) => done === status);
}

export type Judge = (request: unknown) => Promise<ReviewAnswer>;
