/** What showing who one is answers; `failed` = no answer came. */
export type ConfirmAnswer = {
  status: 'confirmed' | 'wrong' | 'throttled' | 'signed-out' | 'failed';
};
