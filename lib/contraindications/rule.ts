import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import { Evidence, LimitedField, Tier } from './finding';

/** Whole weeks from the factor's anchor date, lower bound included, upper excluded; `null` = no end. */
export const Window = z.strictObject({
  anchor: z.enum(['onset', 'surgery', 'delivery', 'gestation']),
  fromWeeks: z.int().min(0),
  toWeeks: z.int().min(1).nullable(),
});
export type Window = z.infer<typeof Window>;

const common = {
  id: z.string(),
  tier: Tier,
  message: Bilingual,
  evidence: Evidence,
  sources: z.array(z.string()).min(1),
};

export const AttributeRule = z.strictObject({
  ...common,
  factor: z.string(),
  /** `*` stops the whole program. */
  attribute: z.string(),
  modification: Bilingual,
  /** Exercises or variants to offer instead. */
  alternatives: z.array(z.string()),
  window: Window.nullable(),
  /** A one-sided dose on the other side does not count, where the movement loads the worked side only. */
  operatedSideOnly: z.boolean(),
  unlessSurgeonCleared: z.boolean(),
  sourcesDisagree: z.boolean(),
});
export type AttributeRule = z.infer<typeof AttributeRule>;

export const DirectRule = z.strictObject({
  ...common,
  /** Exercise (all its variants), variant or activity. */
  target: z.string(),
  factor: z.string(),
  modification: Bilingual,
  alternatives: z.array(z.string()),
  review: z.enum(['article', 'interpretation']),
});
export type DirectRule = z.infer<typeof DirectRule>;

export const DoseRule = z.strictObject({
  ...common,
  when: z.strictObject({
    attribute: z.string().optional(),
    notAttribute: z.string().optional(),
    type: z.enum(['stretch', 'strength']).optional(),
    /** Any of them present. */
    factors: z.array(z.string()).optional(),
    any: z.literal(true).optional(),
  }),
  field: LimitedField,
  min: z.number().nullable(),
  max: z.number().nullable(),
  window: Window.nullable(),
});
export type DoseRule = z.infer<typeof DoseRule>;

export const ProgramRule = z.strictObject({
  ...common,
  check: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  attributes: z.array(z.string()),
  bending: z.array(z.string()),
  arching: z.array(z.string()),
});
export type ProgramRule = z.infer<typeof ProgramRule>;

export const CombinationRule = z.strictObject({
  ...common,
  /** Any of each group. */
  allOf: z.array(z.array(z.string()).min(1)).min(2),
  kind: z.enum(['directional-conflict', 'straining-double', 'fall-bleed', 'falls-stack']),
  /** Exercises or variants that fit both: the neutral set, still to be checked against the patient. */
  suggest: z.array(z.string()),
});
export type CombinationRule = z.infer<typeof CombinationRule>;

export const Preference = z.strictObject({
  factor: z.string(),
  exercises: z.array(z.string()),
  reason: Bilingual,
  source: z.string(),
});

/** Whether a movement is tagged right is for a clinic to settle. */
export const OpenQuestion = z.strictObject({
  id: z.string(),
  variants: z.array(z.string()).min(1),
  /** The attribute in question; `null` = it is not tagged, so no rule speaks of it. */
  attribute: z.string().nullable(),
  question: Bilingual,
});

export const Source = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  url: z.string(),
  kind: z.string(),
  says: Bilingual,
  verification: z.enum(['known', 'partly', 'verified']),
});
