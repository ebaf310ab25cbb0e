/** What the acts around a second factor answer; `failed` = no answer came. */
export type SecondFactorAnswer =
  /** Shown once: the seed to type, and the address an authenticator scans. */
  | { status: 'begun'; seed: string; address: string }
  | { status: 'set'; codes: string[] }
  | { status: 'removed' }
  | {
      status:
        | 'wrong-code'
        | 'wrong-password'
        | 'throttled'
        | 'set-already'
        | 'unconfirmed'
        | 'owed'
        | 'password-short'
        | 'signed-out'
        | 'invalid'
        | 'failed';
    };

/** What needs words of its own. */
export type SecondFactorTrouble = Exclude<
  SecondFactorAnswer['status'],
  'begun' | 'set' | 'removed'
>;
