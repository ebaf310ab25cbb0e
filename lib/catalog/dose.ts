import { z } from 'zod';
import { SET_REST_SECONDS } from './session-tempo';

/** `each`: one side, then the other. `both`: both sides work together. */
export const DoseSide = z.enum(['left', 'right', 'each', 'both']);
export type DoseSide = z.infer<typeof DoseSide>;

/**
 * How much of one exercise. Repetitions count per side when `side` is `each`.
 * The bounds are validity; the usual range of the steppers is narrower (see `USUAL_DOSE`).
 */
export const Dose = z.strictObject({
  sets: z.int().min(1).max(10),
  repetitions: z.int().min(1).max(100),
  holdSeconds: z.int().min(0).max(300),
  /** Pause after each repetition. */
  restSeconds: z.int().min(0).max(600),
  side: DoseSide,
  perDay: z.int().min(1).max(10),
  daysPerWeek: z.int().min(1).max(7),
});
export type Dose = z.infer<typeof Dose>;

/** Range of the steppers; source: `meta.dosage_limits` of the clinical material. */
export const USUAL_DOSE = {
  sets: [1, 5],
  repetitions: [1, 30],
  holdSeconds: [0, 60],
  restSeconds: [0, 120],
  perDay: [1, 3],
  daysPerWeek: [1, 7],
} as const satisfies Partial<Record<keyof Dose, readonly [number, number]>>;

/** Seconds one session of this exercise takes; `moveSeconds` is what one repetition needs without its hold. */
export function sessionSeconds(dose: Dose, moveSeconds: number): number {
  const sides = dose.side === 'each' ? 2 : 1;
  const repetition = moveSeconds + dose.holdSeconds + dose.restSeconds;
  return sides * dose.sets * dose.repetitions * repetition + (dose.sets - 1) * SET_REST_SECONDS;
}
