import type { PasswordTrouble } from '@/lib/auth/password-policy';

export type SetUpField =
  | 'token'
  | 'clinicNameEn'
  | 'clinicNameTh'
  | 'phone'
  | 'title'
  | 'name'
  | 'email'
  | 'language'
  | 'password';

/** `trouble`: what is wrong with the password, `null` = nothing. */
export type SetUpAnswer =
  | { status: 'invalid'; fields: SetUpField[]; trouble: PasswordTrouble | null }
  | { status: 'wrong-token' };
