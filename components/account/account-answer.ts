export type AccountField = 'title' | 'name' | 'licence';

/** What saving one's own profile answers; `failed` = no answer came. */
export type AccountAnswer =
  | { status: 'saved' | 'changed-elsewhere' | 'signed-out' | 'failed' }
  | { status: 'invalid'; fields: AccountField[] };
