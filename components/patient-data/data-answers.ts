/** What the acts on a patient's data answer; `failed` = no answer came. */
export type NoticeAnswer = { status: 'recorded' | 'not-found' | 'invalid' | 'signed-out' };
export type EraseAnswer = {
  status: 'erased' | 'not-found' | 'number-differs' | 'not-allowed' | 'signed-out' | 'unconfirmed';
};
export type RetentionAnswer = {
  status: 'saved' | 'changed-elsewhere' | 'not-allowed' | 'invalid' | 'signed-out' | 'unconfirmed';
};
export type EraseDueAnswer =
  | { status: 'erased'; count: number }
  | { status: 'not-allowed' | 'invalid' | 'signed-out' | 'unconfirmed' };
