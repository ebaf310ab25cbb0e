import type { Knowledge } from '@/lib/contraindications/knowledge';
import { type Content, rulesIn } from './content';

/** Conditions of which no rule of any kind speaks. */
export function factorsWithoutRule(content: Content): string[] {
  const named = new Set([
    ...content.attributeRules.map(({ factor }) => factor),
    ...content.directRules.map(({ factor }) => factor),
    ...content.doseRules.flatMap(({ when }) => when.factors ?? []),
    ...content.combinationRules.flatMap(({ allOf }) => allOf.flat()),
  ]);
  return content.factors.flatMap(({ id }) => (named.has(id) ? [] : [id]));
}

/** Movement attributes of which no rule of any kind speaks. */
export function attributesWithoutRule(content: Content): string[] {
  const named = new Set<string | undefined>([
    ...content.attributeRules.map(({ attribute }) => attribute),
    ...content.doseRules.map(({ when }) => when.attribute),
    ...content.programRules.flatMap((rule) => [
      ...rule.attributes,
      ...rule.bending,
      ...rule.arching,
    ]),
  ]);
  return content.attributes.flatMap(({ id }) => (named.has(id) ? [] : [id]));
}

/** Program rules that the check itself never speaks; a screen may. */
export function programRulesNotChecked(
  { programRules }: Content,
  { templates }: Knowledge,
): string[] {
  return programRules.flatMap(({ id, check }) => (templates[id] ? [] : [`${id} ${check}`]));
}

function count(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort().map(([name, number]) => `${name}: ${number}`);
}

/** Rules of every kind by letter of evidence. */
export function rulesByEvidence(content: Content): string[] {
  return count(rulesIn(content).map(({ evidence }) => evidence));
}

/** Rules of every kind by review. */
export function rulesByReview(content: Content, { reviewOf }: Knowledge): string[] {
  return count(
    rulesIn(content).map((rule) => reviewOf(rule, 'review' in rule ? rule.review : undefined)),
  );
}

export function openQuestions(content: Content): string[] {
  return content.openQuestions.map(
    ({ id, variants, question }) => `${id} ${variants.join(', ')}: ${question.en}`,
  );
}
