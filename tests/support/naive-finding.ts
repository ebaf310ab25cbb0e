import type { NaiveTier } from './naive-knowledge';

/** A finding without its words: what two independent evaluators must agree on. */
export type NaiveFinding = {
  kind: string;
  tier: NaiveTier;
  evidence: 'A' | 'B' | 'C';
  review: string;
  ruleIds: string[];
  /** `factor|attribute`, either side empty where the key is absent. */
  because: string[];
  missing: string[];
  field?: string;
  open?: true;
  sourcesDisagree?: true;
};

export const WORST_FIRST = ['stop', 'contraindicated', 'caution', 'not-checked', 'note', 'clear'];

export const isCautionOrWorse = ({ tier }: { tier: NaiveTier }): boolean => tier !== 'note';

export function worst(outcomes: readonly string[]): string {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'clear';
}

/** "Worst first, then knowledge order": the callers list in knowledge order, the sort is stable. */
export function worstFirst<T extends { tier: NaiveTier }>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => WORST_FIRST.indexOf(a.tier) - WORST_FIRST.indexOf(b.tier));
}

/** One rule that fired, with what it hangs on. */
export type Fired = {
  id: string;
  tier: NaiveTier;
  evidence: 'A' | 'B' | 'C';
  review: 'article' | 'interpretation';
  because: string[];
  missing: string[];
  alternatives: readonly string[];
  open: boolean;
  sourcesDisagree: boolean;
};

/** "From its worst rule"; among equals the article's (decision 6), then "lowest id first". */
export function speakingOrder(rules: readonly Fired[]): Fired[] {
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const articleFirst = byId.sort(
    (a, b) => Number(b.review === 'article') - Number(a.review === 'article'),
  );
  return worstFirst(articleFirst);
}

/** "A merged finding takes text, letter, sources and review from its worst rule; ruleIds and because list all." */
export function merge(kind: string, rules: readonly Fired[]): NaiveFinding[] {
  const [speaker] = speakingOrder(rules);
  if (!speaker) return [];
  return [
    {
      kind,
      tier: speaker.tier,
      evidence: speaker.evidence,
      review: speaker.review,
      ruleIds: sorted(rules.map(({ id }) => id)),
      because: sorted(rules.flatMap(({ because }) => because)),
      missing: sorted(rules.flatMap(({ missing }) => missing)),
      ...(rules.some(({ open }) => open) && { open: true as const }),
      ...(rules.some((rule) => rule.sourcesDisagree) && { sourcesDisagree: true as const }),
    },
  ];
}

export function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
