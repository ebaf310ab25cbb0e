import { z } from 'zod';

/** What a patient's link asks for before it shows anything. A birth year alone is no secret, so it is no choice. */
export const Gate = z.enum(['none', 'birth-date', 'code']);
export type Gate = z.infer<typeof Gate>;

export type Ask = Exclude<Gate, 'none'>;

/** A birth date that nobody recorded is never asked for, the code is. */
export function askOf(gate: Gate, hasBirthDate: boolean): Ask {
  return gate === 'code' || !hasBirthDate ? 'code' : 'birth-date';
}

/** Of the short address on paper. */
export const CODE_LETTERS = 8;

/** Wrong answers a link bears in its whole life. */
export const MOST_TRIES = 5;
