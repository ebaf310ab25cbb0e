import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, Gregorian, of a century somebody lives in: PostgreSQL, for one, knows no year 0. */
export const CalendarDay = z.iso
  .date()
  .refine((day) => day >= '1850-01-01' && day <= '2199-12-31', { error: 'not a day of our time' });

export const FactorStatus = z.enum(['present', 'absent', 'unknown']);
export type FactorStatus = z.infer<typeof FactorStatus>;

export const BodySide = z.enum(['left', 'right', 'both']);

/** What is known of one condition. A factor that is not listed is unknown; absence must be said. */
export const StatedFactor = z.strictObject({
  id: z.string(),
  status: FactorStatus,
  /** Onset, surgery or delivery, by the factor's anchor; `null` = date not known, strictest window. */
  since: CalendarDay.nullable().default(null),
  /** Instead of `since` where only the span is known; `null` otherwise. */
  weeksSince: z.int().min(0).max(5200).nullable().default(null),
  /** `null` = not known, which counts as both. */
  side: BodySide.nullable().default(null),
  surgeonCleared: z.boolean().default(false),
});
export type StatedFactor = z.infer<typeof StatedFactor>;

/** Everything the check may know of a patient; `null`, `unknown` and absence all mean not known, never no. */
export const PatientFacts = z.strictObject({
  /** Whole years. */
  age: z.int().min(0).max(120).nullable().default(null),
  sex: z.enum(['female', 'male', 'unknown']).default('unknown'),
  redFlagScreen: z.enum(['done', 'not-done']).default('not-done'),
  /** Questions answered yes. */
  redFlags: z.array(z.string()).default([]),
  /** Questions a clinician has assessed since. */
  redFlagsAssessed: z.array(z.string()).default([]),
  /** Groups of the minimum history answered "none of these". */
  noneOf: z.array(z.string()).default([]),
  directionalPreference: z.enum(['flexion', 'extension', 'none', 'unknown']).default('unknown'),
  restingSystolic: z.int().min(60).max(300).nullable().default(null),
  restingDiastolic: z.int().min(30).max(200).nullable().default(null),
  pressureTakenOn: CalendarDay.nullable().default(null),
  gestationWeeks: z.int().min(0).max(45).nullable().default(null),
  heightCm: z.number().min(50).max(250).nullable().default(null),
  weightKg: z.number().min(10).max(400).nullable().default(null),
  tScore: z.number().min(-8).max(5).nullable().default(null),
  proneArchTest: z.enum(['painless', 'painful', 'not-done']).default('not-done'),
  factors: z.array(StatedFactor).default([]),
});
export type PatientFacts = z.infer<typeof PatientFacts>;
