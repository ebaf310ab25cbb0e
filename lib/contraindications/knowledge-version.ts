import { ACTIVITIES, ATTRIBUTES, EXERCISES } from '@/lib/catalog/catalog';
import { FACTORS } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import {
  ATTRIBUTE_RULES,
  COMBINATION_RULES,
  DERIVATIONS,
  DIRECT_RULES,
  DOSE_RULES,
  PREFERENCES,
  PROGRAM_RULES,
  SOURCES,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
} from './rules';

/** Raised by hand when the meaning of a rule changes. */
const SEMANTIC_VERSION = '0.1.0';

/** FNV-1a, 32 bits: tells contents apart, no protection against forgery. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const everything = [
  EXERCISES,
  ACTIVITIES,
  ATTRIBUTES,
  FACTORS,
  HISTORY_GROUPS,
  RED_FLAGS,
  ATTRIBUTE_RULES,
  DIRECT_RULES,
  DOSE_RULES,
  PROGRAM_RULES,
  COMBINATION_RULES,
  PREFERENCES,
  DERIVATIONS,
  SWIM_CLEARANCE,
  WATER_WALK_ADVICE,
  SOURCES,
];

/** `semantic version + hash of the content`; stored with every prescription. */
export const KNOWLEDGE_VERSION = `${SEMANTIC_VERSION}+${hashText(JSON.stringify(everything))}`;
