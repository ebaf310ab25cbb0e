export type NameProblem = 'required' | 'tooLong' | 'unkept' | 'taken';

/** What making a token answers; the token is told in this answer and never again. `failed` = no answer came. */
export type CreateTokenAnswer =
  | { status: 'created'; id: string; token: string; name: string }
  | { status: 'invalid'; problem: NameProblem }
  | { status: 'not-allowed' | 'signed-out' | 'unconfirmed' | 'failed' };

/** What revoking a token answers. */
export type RevokeTokenAnswer = {
  status: 'revoked' | 'not-found' | 'not-allowed' | 'signed-out' | 'unconfirmed' | 'failed';
};
