import { z } from 'zod';
import { Bilingual } from '@/lib/catalog/bilingual';
import attributeRules from './content/attribute-rules.json';
import clearances from './content/clearances.json';
import combinationRules from './content/combination-rules.json';
import derivations from './content/derivations.json';
import directRules from './content/direct-rules.json';
import doseRules from './content/dose-rules.json';
import openQuestions from './content/open-questions.json';
import preferences from './content/preferences.json';
import programRules from './content/program-rules.json';
import sources from './content/sources.json';
import { Evidence, Tier } from './finding';
import {
  AttributeRule,
  CombinationRule,
  DirectRule,
  DoseRule,
  OpenQuestion,
  Preference,
  ProgramRule,
  Source,
} from './rule';

export const ATTRIBUTE_RULES = z.array(AttributeRule).parse(attributeRules);
export const DIRECT_RULES = z.array(DirectRule).parse(directRules);
export const DOSE_RULES = z.array(DoseRule).parse(doseRules);
export const PROGRAM_RULES = z.array(ProgramRule).parse(programRules);
export const COMBINATION_RULES = z.array(CombinationRule).parse(combinationRules);
/** What the material leaves to the clinic about single movements. */
export const OPEN_QUESTIONS = z.array(OpenQuestion).parse(openQuestions);
export const PREFERENCES = z.array(Preference).parse(preferences);

/** How factors follow from values, in words for the doctor; `deriveFactors` does it. */
export const DERIVATIONS = z
  .array(z.strictObject({ factor: z.string(), when: Bilingual }))
  .parse(derivations);

/** In knowledge order. */
export const SOURCES = z.array(Source).parse(sources);

const ruling = { tier: Tier, message: Bilingual };
const clearance = {
  id: z.string(),
  target: z.string(),
  evidence: Evidence,
  sources: z.array(z.string()).min(1),
};

const [swim, waterWalk] = z
  .tuple([
    z.strictObject({
      ...clearance,
      kind: z.literal('clearance'),
      /** Direct rules this one speaks for. */
      spokenFor: z.array(z.string()),
      /** The first result that holds counts. */
      order: z.array(z.enum(['painful', 'test-unsuitable', 'painless', 'not-done'])),
      results: z.strictObject({
        painful: z.strictObject(ruling),
        'test-unsuitable': z.strictObject(ruling),
        painless: z.strictObject(ruling),
        'not-done': z.strictObject(ruling),
      }),
    }),
    z.strictObject({ ...clearance, kind: z.literal('recommendation'), ...ruling }),
  ])
  .parse(clearances);

/** Swimming follows the face-down arch test of the article. */
export const SWIM_CLEARANCE = swim;
/** Walking in water is the article's advice for older people. */
export const WATER_WALK_ADVICE = waterWalk;
