import { z } from 'zod';
import { ACTIVITIES, VARIANTS } from '@/lib/catalog/catalog';
import type { Dose } from '@/lib/catalog/dose';
import type { Exercise, Variant } from '@/lib/catalog/exercise';
import attributeRules from '@/lib/contraindications/content/attribute-rules.json';
import clearances from '@/lib/contraindications/content/clearances.json';
import combinationRules from '@/lib/contraindications/content/combination-rules.json';
import directRules from '@/lib/contraindications/content/direct-rules.json';
import doseRules from '@/lib/contraindications/content/dose-rules.json';
import preferences from '@/lib/contraindications/content/preferences.json';
import programRules from '@/lib/contraindications/content/program-rules.json';
import factors from '@/lib/patient/content/factors.json';
import minimumHistory from '@/lib/patient/content/minimum-history.json';
import redFlags from '@/lib/patient/content/red-flags.json';

/** The content as plain lists for the naive evaluator, parsed anew so that it trusts no code of the real check. */

const Tier = z.enum(['stop', 'contraindicated', 'caution', 'note']);
export type NaiveTier = z.infer<typeof Tier>;
const Evidence = z.enum(['A', 'B', 'C']);
const Window = z.object({ fromWeeks: z.number(), toWeeks: z.number().nullable() }).nullable();
const Spoken = { id: z.string(), tier: Tier, evidence: Evidence };
const Factors = z.array(z.string());

const AttributeRule = z.object({
  ...Spoken,
  factor: z.string(),
  attribute: z.string(),
  window: Window,
  operatedSideOnly: z.boolean(),
  unlessSurgeonCleared: z.boolean(),
  sourcesDisagree: z.boolean(),
  alternatives: z.array(z.string()),
});
export type NaiveAttributeRule = z.infer<typeof AttributeRule>;

const DirectRule = z.object({
  ...Spoken,
  factor: z.string(),
  target: z.string(),
  review: z.enum(['article', 'interpretation']),
  alternatives: z.array(z.string()),
});

const DoseRule = z.object({
  ...Spoken,
  when: z.object({
    attribute: z.string().optional(),
    notAttribute: z.string().optional(),
    type: z.string().optional(),
    factors: Factors.optional(),
  }),
  field: z.enum(['holdSeconds', 'repetitions', 'sets', 'perDay']),
  min: z.number().nullable(),
  max: z.number().nullable(),
  window: Window,
});
export type NaiveDoseRule = z.infer<typeof DoseRule>;

const CombinationRule = z.object({ ...Spoken, kind: z.string(), allOf: z.array(Factors) });
const ProgramRule = z.object({
  ...Spoken,
  attributes: z.array(z.string()),
  bending: z.array(z.string()),
  arching: z.array(z.string()),
  max: z.number().nullable(),
});
const Result = z.object({ tier: Tier });
const Clearance = z.object({
  id: z.literal('S29'),
  evidence: Evidence,
  spokenFor: z.array(z.string()),
  results: z.object({
    painful: Result,
    'test-unsuitable': Result,
    painless: Result,
    'not-done': Result,
  }),
});
const Recommendation = z.object({ ...Spoken, id: z.literal('S30') });

export const ATTRIBUTE_RULES = z.array(AttributeRule).parse(attributeRules);
export const DIRECT_RULES = z.array(DirectRule).parse(directRules);
export const DOSE_RULES = z.array(DoseRule).parse(doseRules);
export const COMBINATION_RULES = z.array(CombinationRule).parse(combinationRules);
export const PREFERENCES = preferences;
export const [SWIMMING, WATER_WALKING] = z.tuple([Clearance, Recommendation]).parse(clearances);
export const RED_FLAGS = redFlags;
export const HISTORY_GROUPS = minimumHistory;

/** Every factor in knowledge order. */
export const FACTOR_IDS = factors.map(({ id }) => id);

const PROGRAM_RULES = z.array(ProgramRule).parse(programRules);

/** @throws {RangeError} when the content has no such program rule. */
export function programRule(id: string) {
  const rule = PROGRAM_RULES.find((each) => each.id === id);
  if (!rule) throw new RangeError(`no program rule ${id}`);
  return rule;
}

export type NaiveEntry = { exercise: string; variant: string; dose: Dose };

/** What is judged: one variant at one dose, or one activity, which has neither type nor dose. */
export type NaiveTarget = {
  id: string;
  attributes: readonly string[];
  chosen: { exercise: Exercise; variant: Variant; dose: Dose } | null;
};

export function exerciseTarget(entry: Pick<NaiveEntry, 'variant' | 'dose'>): NaiveTarget {
  const placed = VARIANTS.find(({ variant }) => variant.id === entry.variant);
  if (!placed) throw new RangeError(`no variant ${entry.variant}`);
  return {
    id: placed.exercise.id,
    attributes: placed.variant.attributes,
    chosen: { ...placed, dose: entry.dose },
  };
}

export function activityTarget(id: string): NaiveTarget {
  const activity = ACTIVITIES.find((each) => each.id === id);
  if (!activity) throw new RangeError(`no activity ${id}`);
  return { id, attributes: activity.attributes, chosen: null };
}
