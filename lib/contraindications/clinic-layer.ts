import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import { Dose } from '@/lib/catalog/dose';
import { MovementType } from '@/lib/catalog/exercise';
import { CalendarDay } from '@/lib/patient/patient-facts';
import { Tier } from './finding';

/** What the check reads of an exercise of the clinic's own. Without attributes it is untagged, which the check calls not checked. */
export const OwnExercise = z.strictObject({
  id: z.uuid(),
  name: Bilingual,
  type: MovementType,
  /** Movement attributes of the vocabulary. */
  attributes: z.array(z.string()),
  /** Muscles of the vocabulary; with the type they are its purpose. */
  muscles: z.array(z.string()),
  dose: Dose,
  /** Seconds one repetition takes without its hold and rest. */
  moveSeconds: z.int().positive(),
  /** Whether a one-sided dose also loads the other limb; `null` where both sides work together. */
  oneSidedDoseLoads: z.enum(['worked', 'both']).nullable(),
  /** May be prescribed and stand in for another: neither archived nor without words. */
  isOffered: z.boolean(),
});
export type OwnExercise = z.infer<typeof OwnExercise>;

/** A rule the clinic adds: one condition on one exercise, variant or activity, at any date. */
export const ClinicRule = z.strictObject({
  id: z.uuid(),
  factor: z.string(),
  /** Exercise (all its variants), variant, own exercise or activity. */
  target: z.string(),
  tier: Tier.exclude(['stop']),
  message: Bilingual,
});
export type ClinicRule = z.infer<typeof ClinicRule>;

/** Another tier for one of our rules. A milder one is a loosening: it needs an administrator and a reason. */
export const RuleChange = z.strictObject({
  ruleId: z.string(),
  tier: Tier.exclude(['stop']),
  /** Why; never empty for a milder tier. */
  reason: z.string(),
  /** Name of who changed it, as it was then. */
  by: z.string(),
  on: CalendarDay,
});
export type RuleChange = z.infer<typeof RuleChange>;

/** A clinician of the clinic has read this rule as it stood. */
export const SignOff = z.strictObject({
  ruleId: z.string(),
  /** Of the rule's content when it was read; another content is unsigned again. */
  contentHash: z.string(),
  by: z.string(),
  on: CalendarDay,
});
export type SignOff = z.infer<typeof SignOff>;

/** What a clinic lays over the knowledge of the product. */
export type ClinicLayer = {
  exercises: readonly OwnExercise[];
  rules: readonly ClinicRule[];
  changes: readonly RuleChange[];
  signOffs: readonly SignOff[];
  /** Ids of rows that cannot be read or name what no longer exists: while there is one, nothing is clear. */
  unreadable: readonly string[];
};

export const NO_LAYER: ClinicLayer = {
  exercises: [],
  rules: [],
  changes: [],
  signOffs: [],
  unreadable: [],
};
