export type InviteField = 'title' | 'name' | 'email' | 'role' | 'licence' | 'language';

/** Where a person sets a password: told in this answer and never again. */
export type NewAddress = { status: 'invited'; url: string; expiresAt: Date };

/** What inviting answers; `failed` = no answer came. */
export type InviteAnswer =
  | (NewAddress & { name: string })
  | { status: 'invalid'; fields: InviteField[] }
  | { status: 'email-taken' | 'not-allowed' | 'signed-out' | 'unconfirmed' | 'failed' };

export type PersonField = 'title' | 'name' | 'role' | 'licence';

/** What changing one person answers. */
export type PersonAnswer =
  | NewAddress
  | { status: 'disabled' | 'enabled' | 'changed' | 'second-factor-removed' | 'password-removed' }
  | { status: 'handed-over'; patients: number }
  | { status: 'invalid'; fields: PersonField[] }
  | {
      status:
        | 'oneself'
        | 'not-found'
        | 'not-allowed'
        | 'signed-out'
        | 'unconfirmed'
        | 'changed-elsewhere'
        | 'last-administrator'
        | 'no-such-colleague'
        | 'failed';
    };
