/** `asked`: a letter leaves if there is somebody of this address; the answer does not say. */
export type ForgotAnswer = { status: 'asked' | 'invalid' | 'throttled' | 'no-mail' };
