/** What saving or archiving an own exercise answers; `invalid`: something was sent that the form never sends. */
export type OwnAnswer =
  | { status: 'saved'; id: string }
  | {
      status:
        | 'invalid'
        | 'changed-elsewhere'
        | 'not-found'
        | 'not-allowed'
        | 'picture-gone'
        | 'too-many'
        | 'signed-out';
    };

export type OwnProblem = Exclude<OwnAnswer, { status: 'saved' }>['status'] | 'failed';
