import { expect, test } from 'vitest';
import { ATTRIBUTES, VARIANTS } from '@/lib/catalog/catalog';
import { checked, OWN_ID, ownExercise } from '@/tests/support/own-exercise';
import { NO_LAYER } from './clinic-layer';
import { BUILT_IN, compileKnowledge } from './knowledge';
import { listPreviewRules, previewOf } from './own-preview';
import { findCell } from './rule-matrix';

const rules = listPreviewRules(BUILT_IN, null);

test('the preview lists exactly the conditions under which the check then speaks, with their tier', () => {
  const sets = [
    ...ATTRIBUTES.map(({ id }) => [id]),
    ...VARIANTS.map(({ variant }) => variant.attributes),
  ];
  for (const attributes of sets) {
    const own = checked(ownExercise({ attributes }));
    const knowledge = compileKnowledge({ ...NO_LAYER, exercises: [own] });
    const target = knowledge.targetById.get(OWN_ID);
    const spoken = [...(target?.verdicts.keys() ?? [])].flatMap((factor) => {
      const tier =
        target && !knowledge.stops.has(factor) && findCell(knowledge, target, factor).tier;
      return tier ? [`${factor} ${tier}`] : [];
    });
    const told = previewOf(rules, attributes)
      // Where a condition also stops the whole program for a time, its cell shows the stop.
      .conditions.filter(({ factor }) => !knowledge.stops.has(factor))
      .map(({ factor, tier }) => `${factor} ${tier}`);
    expect(told.toSorted(), attributes.join()).toEqual(spoken.toSorted());
  }
});

test('worst first, and every attribute more adds rules and takes none away', () => {
  const one = previewOf(rules, ['lumbar-flexion-loaded']);
  const two = previewOf(rules, ['lumbar-flexion-loaded', 'prone']);
  expect(one.conditions[0]?.tier).toBe('contraindicated');
  expect(two.ruleCount).toBeGreaterThan(one.ruleCount);
  const places = two.conditions.map(({ tier }) =>
    ['contraindicated', 'caution', 'note'].indexOf(tier),
  );
  expect(places).toEqual(places.toSorted());
});

test('untagged, nothing is checked but what the clinic itself wrote of it', () => {
  expect(previewOf(rules, [])).toEqual({ ruleCount: 0, conditions: [] });
  const message = { en: 'Words.', th: 'ถ้อยคำ' };
  const rule = {
    id: OWN_ID,
    factor: 'glaucoma',
    target: OWN_ID,
    tier: 'caution' as const,
    message,
  };
  const knowledge = compileKnowledge({
    ...NO_LAYER,
    exercises: [checked(ownExercise())],
    rules: [rule],
  });
  expect(previewOf(listPreviewRules(knowledge, OWN_ID), []).conditions).toEqual([
    { factor: 'glaucoma', tier: 'caution' },
  ]);
  expect(previewOf(listPreviewRules(knowledge, null), []).ruleCount).toBe(0);
});
