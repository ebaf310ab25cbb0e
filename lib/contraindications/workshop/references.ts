import { type Content, rulesIn, variantsIn } from './content';

/** Who names which ids, and what the ids must be. */
type Naming = { by: string; kind: string; ids: readonly (string | undefined | null)[] };

/** `*` is every movement: a rule on it stops the program. */
const EVERY_ATTRIBUTE = '*';

function knownIds(content: Content): Record<string, ReadonlySet<string>> {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const offered = [...ids(content.exercises), ...ids(variantsIn(content))];
  return {
    factor: new Set(ids(content.factors)),
    attribute: new Set(ids(content.attributes)),
    target: new Set([...offered, ...ids(content.activities)]),
    alternative: new Set(offered),
    source: new Set(ids(content.sources)),
    muscle: new Set(Object.keys(content.muscles)),
    equipment: new Set(Object.keys(content.equipment)),
    variant: new Set(ids(variantsIn(content))),
    'direct rule': new Set(ids(content.directRules)),
  };
}

function namedByCatalog(content: Content): Naming[] {
  const ofVariants = variantsIn(content).flatMap((variant): Naming[] => [
    { by: variant.id, kind: 'attribute', ids: variant.attributes },
    { by: variant.id, kind: 'muscle', ids: variant.figure.muscles },
    {
      by: variant.id,
      kind: 'equipment',
      ids: [...variant.equipment, ...variant.equipmentOptional],
    },
  ]);
  return [
    ...content.exercises.flatMap(({ id, doseSources, defaultVariant }): Naming[] => [
      { by: id, kind: 'source', ids: doseSources },
      { by: id, kind: 'variant', ids: [defaultVariant] },
    ]),
    ...ofVariants,
    ...content.activities.flatMap(({ id, attributes, figure }): Naming[] => [
      { by: id, kind: 'attribute', ids: attributes },
      { by: id, kind: 'muscle', ids: figure.muscles },
    ]),
  ];
}

function namedByRules(content: Content): Naming[] {
  const { swimClearance, waterWalkAdvice } = content;
  return [
    ...[...rulesIn(content), swimClearance, waterWalkAdvice].map(
      ({ id, sources }): Naming => ({ by: id, kind: 'source', ids: sources }),
    ),
    ...content.attributeRules.flatMap(({ id, factor, attribute, alternatives }): Naming[] => [
      { by: id, kind: 'factor', ids: [factor] },
      { by: id, kind: 'attribute', ids: [attribute].filter((one) => one !== EVERY_ATTRIBUTE) },
      { by: id, kind: 'alternative', ids: alternatives },
    ]),
    ...content.directRules.flatMap(({ id, factor, target, alternatives }): Naming[] => [
      { by: id, kind: 'factor', ids: [factor] },
      { by: id, kind: 'target', ids: [target] },
      { by: id, kind: 'alternative', ids: alternatives },
    ]),
    ...content.doseRules.flatMap(({ id, when }): Naming[] => [
      { by: id, kind: 'factor', ids: when.factors ?? [] },
      { by: id, kind: 'attribute', ids: [when.attribute, when.notAttribute] },
    ]),
    ...content.programRules.map(({ id, attributes, bending, arching }): Naming => {
      return { by: id, kind: 'attribute', ids: [...attributes, ...bending, ...arching] };
    }),
    ...content.combinationRules.flatMap(({ id, allOf, suggest }): Naming[] => [
      { by: id, kind: 'factor', ids: allOf.flat() },
      { by: id, kind: 'alternative', ids: suggest },
    ]),
    { by: swimClearance.id, kind: 'target', ids: [swimClearance.target] },
    { by: swimClearance.id, kind: 'direct rule', ids: swimClearance.spokenFor },
    { by: waterWalkAdvice.id, kind: 'target', ids: [waterWalkAdvice.target] },
  ];
}

function namedBesideRules(content: Content): Naming[] {
  return [
    ...content.preferences.flatMap(({ factor, exercises, source }): Naming[] => [
      { by: `preference of ${factor}`, kind: 'factor', ids: [factor] },
      { by: `preference of ${factor}`, kind: 'alternative', ids: exercises },
      { by: `preference of ${factor}`, kind: 'source', ids: [source] },
    ]),
    ...content.derivations.map(({ factor }): Naming => {
      return { by: `derivation of ${factor}`, kind: 'factor', ids: [factor] };
    }),
    ...content.openQuestions.flatMap(({ id, variants, attribute }): Naming[] => [
      { by: id, kind: 'variant', ids: variants },
      { by: id, kind: 'attribute', ids: [attribute] },
    ]),
    ...content.redFlags.flatMap(({ id, factor, sources }): Naming[] => [
      { by: id, kind: 'factor', ids: [factor] },
      { by: id, kind: 'source', ids: sources },
    ]),
    ...content.historyGroups.map(({ id, factors }): Naming => {
      return { by: `group ${id}`, kind: 'factor', ids: factors };
    }),
  ];
}

/** Every id that is named and does not exist. */
export function danglingReferences(content: Content): string[] {
  const known = knownIds(content);
  const namings = [
    ...namedByCatalog(content),
    ...namedByRules(content),
    ...namedBesideRules(content),
  ];
  return namings.flatMap(({ by, kind, ids }) =>
    ids.flatMap((id) => (id == null || known[kind]?.has(id) ? [] : [`${by} names ${kind} ${id}`])),
  );
}

/** Sources that nothing cites. */
export function uncitedSources(content: Content): string[] {
  const cited = new Set(
    [...namedByCatalog(content), ...namedByRules(content), ...namedBesideRules(content)].flatMap(
      ({ kind, ids }) => (kind === 'source' ? ids : []),
    ),
  );
  return content.sources.flatMap(({ id, title }) => (cited.has(id) ? [] : [`${id} ${title}`]));
}

/** Variants without attributes: the check would call them not checked. */
export function untaggedVariants(content: Content): string[] {
  return variantsIn(content).flatMap(({ id, attributes }) => (attributes.length === 0 ? [id] : []));
}

/** Factors that stand in no group of the minimum history, or in more than one. */
export function ungroupedFactors({ factors, historyGroups }: Content): string[] {
  const grouped = historyGroups.flatMap((group) => group.factors);
  return factors.flatMap(({ id }) => {
    const count = grouped.filter((other) => other === id).length;
    return count === 1 ? [] : [`${id} stands in ${count} groups`];
  });
}
