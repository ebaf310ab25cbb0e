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

export type SetUpAnswer = { status: 'invalid'; fields: SetUpField[] } | { status: 'wrong-token' };
