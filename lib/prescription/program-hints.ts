import type { Bilingual } from '@/lib/catalog/bilingual';
import { PROGRAM_RULES } from '@/lib/contraindications/rules';

/** Rules that need what was issued before and the day of review, for the screen. */
export type HintRule = { id: string; message: Bilingual; max: number };

const HINT_RULES = ['P13', 'P14'];

/** P13 (new exercises at a time) and P14 (weeks to the review), as the browser needs them. */
export function listHintRules(): HintRule[] {
  return PROGRAM_RULES.flatMap(({ id, message, max }) =>
    HINT_RULES.includes(id) && max !== null ? [{ id, message, max }] : [],
  );
}
