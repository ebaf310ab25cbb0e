export type InviteField = 'title' | 'name' | 'email' | 'role' | 'licence' | 'language';

/** Where a person sets a password: told in this answer and never again. */
export type NewAddress = { status: 'invited'; url: string; expiresAt: Date };

/** What inviting answers; `failed` = no answer came. */
export type InviteAnswer =
  | (NewAddress & { name: string })
  | { status: 'invalid'; fields: InviteField[] }
  | { status: 'email-taken' | 'not-allowed' | 'signed-out' | 'failed' };

/** What changing one person's access answers. */
export type PersonAnswer =
  | NewAddress
  | { status: 'disabled' | 'enabled' }
  | { status: 'oneself' | 'not-found' | 'not-allowed' | 'signed-out' | 'failed' };
