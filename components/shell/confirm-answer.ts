/** Whether a file of weight would be given now. */
export type ConfirmedAnswer = { status: 'confirmed' | 'unconfirmed' | 'signed-out' };

/** What showing who one is answers; `failed` = no answer came. */
export type ConfirmAnswer = {
  status: 'confirmed' | 'wrong' | 'throttled' | 'signed-out' | 'failed';
};
