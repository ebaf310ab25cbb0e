import type { Factor } from './factors';

/** How well one word of a factor answers the query: 0 is none, higher is better. */
function score(word: string, query: string): number {
  const candidate = word.toLowerCase();
  if (candidate === query) return 4;
  if (candidate.startsWith(query)) return 3;
  if (candidate.includes(` ${query}`)) return 2;
  return candidate.includes(query) ? 1 : 0;
}

/**
 * Factors whose Thai or English name, synonym or ICD-10 code holds the query, best first, then in the given order.
 * An empty query finds nothing.
 */
export function searchFactors(factors: readonly Factor[], typed: string): Factor[] {
  const query = typed.trim().toLowerCase();
  if (query === '') return [];
  return factors
    .map((factor) => {
      const words = [factor.name.en, factor.name.th, ...factor.synonyms, ...factor.icd10];
      return { factor, best: Math.max(...words.map((word) => score(word, query))) };
    })
    .filter(({ best }) => best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ factor }) => factor);
}
