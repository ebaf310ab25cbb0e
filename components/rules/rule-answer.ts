/** What a change to the rules answers; `failed` = no answer came. */
export type RuleAnswer = {
  status: 'signed-off' | 'withdrawn' | 'tightened' | 'loosened' | 'added' | 'removed' | RuleProblem;
};

/** Why nothing was changed. */
export type RuleProblem =
  | 'of-the-article'
  | 'unknown-rule'
  | 'unknown-target'
  | 'same-tier'
  | 'stop-cannot-change'
  | 'not-changeable'
  | 'not-stricter'
  | 'not-allowed'
  | 'reason-required'
  | 'not-found'
  | 'invalid'
  | 'signed-out'
  | 'unconfirmed'
  | 'failed';

const DONE = ['signed-off', 'withdrawn', 'tightened', 'loosened', 'added', 'removed'] as const;
type Done = (typeof DONE)[number];

/** `null` when the change was made. */
export function problemOf({ status }: RuleAnswer): RuleProblem | null {
  return isDone(status) ? null : status;
}

function isDone(status: RuleAnswer['status']): status is Done {
  return DONE.some((done) => done === status);
}

export type Act = (request: unknown) => Promise<RuleAnswer>;

export type RuleActs = Record<
  'onSignOff' | 'onWithdrawSignOff' | 'onChange' | 'onWithdrawChange' | 'onAdd' | 'onRemove',
  Act
>;
