import type { Knowledge } from '@/lib/contraindications/knowledge';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import type { Content } from './content';
import { writeRule } from './dead-rules';
import { doOverlap } from './windows';

type Suggestion = {
  by: string;
  /** Conditions it is made for. */
  factors: readonly string[];
  /** Exercises (the default variant speaks for it) or variants. */
  ids: readonly string[];
  /** When it is made; `null` = always. */
  window: TargetRule['window'];
};

function suggestionsIn({ attributeRules, directRules, ...content }: Content): Suggestion[] {
  return [
    ...attributeRules.map(({ id, factor, alternatives, window }) => {
      return { by: `${id}, alternative`, factors: [factor], ids: alternatives, window };
    }),
    ...directRules.map(({ id, factor, alternatives }) => {
      return { by: `${id}, alternative`, factors: [factor], ids: alternatives, window: null };
    }),
    ...content.preferences.map(({ factor, exercises }) => {
      return { by: 'preference', factors: [factor], ids: exercises, window: null };
    }),
    ...content.combinationRules.map(({ id, allOf, suggest }) => {
      return { by: `${id}, neutral set`, factors: allOf.flat(), ids: suggest, window: null };
    }),
  ];
}

/** Suggestions that a contraindicated rule of the same condition forbids; the check never offers them then. */
export function forbiddenSuggestions(
  content: Content,
  { rulesByFactor, targetById }: Pick<Knowledge, 'rulesByFactor' | 'targetById'>,
): string[] {
  const defaults = new Map(content.exercises.map(({ id, defaultVariant }) => [id, defaultVariant]));
  return suggestionsIn(content).flatMap(({ by, factors, ids, window }) =>
    factors.flatMap((factor) =>
      ids.flatMap((id) => {
        const { verdicts } = targetById.get(defaults.get(id) ?? id) ?? {};
        const forbidding = (verdicts?.get(factor)?.rules ?? []).find(
          (rule) => rule.tier === 'contraindicated' && doOverlap(rule, { window }),
        );
        if (!forbidding || !rulesByFactor.has(factor)) return [];
        return [`${factor}: ${id} (${by}) against ${writeRule(forbidding)}`];
      }),
    ),
  );
}

/** A suggestion of level harder, which is never offered. */
export function harderSuggestions(content: Content): string[] {
  const harder = new Set(
    content.exercises.flatMap(({ variants }) =>
      variants.flatMap(({ id, level }) => (level === 'harder' ? [id] : [])),
    ),
  );
  return suggestionsIn(content).flatMap(({ by, factors, ids }) =>
    ids.flatMap((id) => (harder.has(id) ? [`${id} (${by} of ${factors.join(', ')})`] : [])),
  );
}
