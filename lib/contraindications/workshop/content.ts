import {
  ACTIVITIES,
  ATTRIBUTES,
  EQUIPMENT,
  EXERCISES,
  MUSCLES,
  STOP_RULES,
} from '@/lib/catalog/catalog';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DERIVATIONS,
  DIRECT_RULES,
  DOSE_RULES,
  OPEN_QUESTIONS,
  PREFERENCES,
  PROGRAM_RULES,
  SOURCES,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
} from '@/lib/contraindications/rules';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';

/** All content at once, so that a test can bend a copy of it. */
export const CONTENT = {
  exercises: EXERCISES,
  activities: ACTIVITIES,
  attributes: ATTRIBUTES,
  equipment: EQUIPMENT,
  muscles: MUSCLES,
  stopRules: STOP_RULES,
  factors: FACTORS,
  historyGroups: HISTORY_GROUPS,
  redFlags: RED_FLAGS,
  attributeRules: ATTRIBUTE_RULES,
  directRules: DIRECT_RULES,
  doseRules: DOSE_RULES,
  programRules: PROGRAM_RULES,
  combinationRules: COMBINATION_RULES,
  swimClearance: SWIM_CLEARANCE,
  waterWalkAdvice: WATER_WALK_ADVICE,
  preferences: PREFERENCES,
  derivations: DERIVATIONS,
  openQuestions: OPEN_QUESTIONS,
  sources: SOURCES,
};
export type Content = typeof CONTENT;

/** Every variant, in catalog order. */
export function variantsIn({ exercises }: Pick<Content, 'exercises'>) {
  return exercises.flatMap(({ variants }) => variants);
}

/** Rules of every kind that carry a message and cite sources, in knowledge order. */
export function rulesIn(content: Content) {
  return [
    ...content.attributeRules,
    ...content.directRules,
    ...content.doseRules,
    ...content.programRules,
    ...content.combinationRules,
  ];
}
