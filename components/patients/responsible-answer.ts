/** What naming a patient's doctor answers; `failed` = no answer came. */
export type ResponsibleAnswer = {
  status:
    | 'named'
    | 'changed-elsewhere'
    | 'no-such-colleague'
    | 'not-found'
    | 'signed-out'
    | 'failed';
};
