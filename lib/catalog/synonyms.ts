import { z } from 'zod';
import synonyms from './content/synonyms.json';

const Synonyms = z.strictObject({
  /** What a clinician or a patient says, either language; our own words, read by no rule. */
  words: z.array(z.string().min(1)).min(1),
  /** Ids of exercises, variants and drawn muscles that are meant; `synonyms.test.ts` holds them to the catalog. */
  of: z.array(z.string()).min(1),
});

export const SYNONYMS = z.array(Synonyms).parse(synonyms);

/** Every other word for any of these ids, each once. */
export function synonymsOf(ids: readonly string[]): string[] {
  const meant = SYNONYMS.filter(({ of }) => of.some((id) => ids.includes(id)));
  return [...new Set(meant.flatMap(({ words }) => words))];
}
