import 'server-only';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { NewPassword } from '@/lib/db/passwords';
import { hashPassword } from './passwords';

/** Source: the trust design; with a second factor a shorter one will do. */
const LEAST = 15;
const LEAST_WITH_SECOND_FACTOR = 8;
export const MOST = 200;
/** Guesses by somebody who knows the common ones and the person's name. Ours: ten times what the estimator calls safe. */
const LEAST_GUESSES = 1e9;
/** Ours: the second factor is what holds then. */
const LEAST_GUESSES_WITH_SECOND_FACTOR = 1e6;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

export type PasswordTrouble = 'too-short' | 'too-short-even-so' | 'too-long' | 'too-common';

/** A password as it is kept: its hash, and whether it is one for use with a second factor only. */
export async function keepablePassword(
  password: string,
  about: readonly string[],
): Promise<NewPassword> {
  const needsFactor = passwordTrouble(password, { about, hasSecondFactor: false }) !== null;
  return { passwordHash: await hashPassword(password), needsFactor };
}

/**
 * Why a password cannot be taken; `null` = it can. Letters of any script count as one each. `about`: words that a
 * guesser would try first, such as the person's name and the clinic's.
 */
export function passwordTrouble(
  password: string,
  { about, hasSecondFactor }: { about: readonly string[]; hasSecondFactor: boolean },
): PasswordTrouble | null {
  const plain = password.normalize('NFKC');
  const { length } = [...plain];
  if (length > MOST) return 'too-long';
  if (length < (hasSecondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST)) {
    return hasSecondFactor ? 'too-short-even-so' : 'too-short';
  }
  const words = about
    .flatMap((text) => text.toLowerCase().split(/[\s@.]+/))
    .filter((word) => word.length > 2);
  const least = hasSecondFactor ? LEAST_GUESSES_WITH_SECOND_FACTOR : LEAST_GUESSES;
  return estimator.check(plain, words).guesses < least ? 'too-common' : null;
}
