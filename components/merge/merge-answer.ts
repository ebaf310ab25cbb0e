/** What a merge answers; `failed` = no answer came. */
export type MergeAnswer = {
  status:
    | 'merged'
    | 'undecided'
    | 'open-reports'
    | 'changed-elsewhere'
    | 'not-found'
    | 'not-allowed'
    | 'signed-out'
    | 'failed';
};
