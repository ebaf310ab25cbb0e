import { z } from 'zod';
import publishedIds from '@/lib/contraindications/content/published-ids.json';
import { type Content, variantsIn } from './content';

/**
 * An id that has ever been in a version of the knowledge. Prescriptions, overrides and sign-offs name it, so it is
 * never reused: it stays what it was or retires.
 */
export const PublishedId = z.strictObject({
  id: z.string(),
  kind: z.string(),
  /** What it speaks of, where another meaning under the same id would mislead; absent otherwise. */
  about: z.string().optional(),
  /** It stood in an earlier version and is gone for good. */
  isRetired: z.literal(true).optional(),
});
export type PublishedId = z.infer<typeof PublishedId>;

/** In the order of publication. */
export const PUBLISHED_IDS: readonly PublishedId[] = z.array(PublishedId).parse(publishedIds);

/** Every id of the content as it is now, in knowledge order; an id that is used twice comes twice. */
export function listIds(content: Content): PublishedId[] {
  const all = (kind: string, list: readonly { id: string }[]) =>
    list.map(({ id }) => ({ id, kind }));
  const names = (kind: string, record: object) => Object.keys(record).map((id) => ({ id, kind }));
  return [
    ...all('exercise', content.exercises),
    ...all('variant', variantsIn(content)),
    ...all('activity', content.activities),
    ...all('attribute', content.attributes),
    ...names('muscle', content.muscles),
    ...names('equipment', content.equipment),
    ...all('stop-advice', content.stopRules),
    ...all('factor', content.factors),
    ...all('history-group', content.historyGroups),
    ...all('red-flag', content.redFlags),
    ...content.attributeRules.map(({ id, factor, attribute }) => {
      return { id, kind: 'attribute-rule', about: `${factor} x ${attribute}` };
    }),
    ...content.directRules.map(({ id, factor, target }) => {
      return { id, kind: 'direct-rule', about: `${factor} x ${target}` };
    }),
    ...content.doseRules.map(({ id, field }) => ({ id, kind: 'dose-rule', about: field })),
    ...content.programRules.map(({ id, check }) => ({ id, kind: 'program-rule', about: check })),
    ...all('combination-rule', content.combinationRules),
    ...all('clearance', [content.swimClearance, content.waterWalkAdvice]),
    ...all('open-question', content.openQuestions),
    ...all('source', content.sources),
  ];
}

const write = ({ kind, about }: PublishedId) => (about ? `${kind} (${about})` : kind);

/** One id is one thing, across all kinds. */
export function duplicateIds(content: Content): string[] {
  const ids = listIds(content);
  const isFirst = new Map<string, PublishedId>();
  return ids.flatMap((one) => {
    const before = isFirst.get(one.id);
    if (!before) isFirst.set(one.id, one);
    return before ? [`${one.id} is ${write(before)} and ${write(one)}`] : [];
  });
}

/** Ids that were published and are gone or mean something else, and retired ones that came back. */
export function brokenIds(content: Content, published: readonly PublishedId[]): string[] {
  const now = new Map(listIds(content).map((one) => [one.id, one]));
  return published.flatMap((before) => {
    const one = now.get(before.id);
    if (before.isRetired) return one ? [`${before.id} is retired and may not come back`] : [];
    if (!one) return [`${before.id}, ${write(before)}, is gone`];
    const isSame = write(one) === write(before);
    return isSame ? [] : [`${before.id} was ${write(before)} and is now ${write(one)}`];
  });
}

export function unpublishedIds(content: Content, published: readonly PublishedId[]): string[] {
  const known = new Set(published.map(({ id }) => id));
  return listIds(content).flatMap((one) => (known.has(one.id) ? [] : [`${one.id}, ${write(one)}`]));
}

/** The list with every new id at its end. It never drops one: refuse `brokenIds` before. */
export function withNewIds(content: Content, published: readonly PublishedId[]): PublishedId[] {
  const known = new Set(published.map(({ id }) => id));
  return [...published, ...listIds(content).filter(({ id }) => !known.has(id))];
}
