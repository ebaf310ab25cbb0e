import { expect, test } from 'vitest';
import { RED_FLAGS } from '@/lib/patient/red-flags';
import { BUILT_IN } from './knowledge';
import { listOtherRules } from './other-rules';
import { RULE_INDEX } from './rule-index';
import { COMBINATION_RULES, DOSE_RULES, SWIM_CLEARANCE, WATER_WALK_ADVICE } from './rules';
import { citeSources } from './target-rule';

test('every rule that is no cell of the matrix is listed once, with a source', () => {
  const rules = listOtherRules(BUILT_IN);
  const expected = [...RULE_INDEX.values()].filter(({ kind }) => kind !== 'target');
  expect(rules.map(({ id }) => id).sort()).toEqual(
    [...expected.map(({ id }) => id), 'S29', 'S30'].sort(),
  );
  expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('each says of whom it speaks, how strictly, in its own words and how far it is reviewed', () => {
  const byId = new Map(listOtherRules(BUILT_IN).map((rule) => [rule.id, rule]));
  const [dose] = DOSE_RULES;
  const [combination] = COMBINATION_RULES;
  expect(byId.get('D01')).toEqual({
    id: 'D01',
    kind: 'dose',
    tier: 'caution',
    message: dose?.message,
    factors: dose?.when.factors,
    evidence: dose?.evidence,
    review: 'interpretation',
    sources: citeSources(dose?.sources ?? []),
  });
  expect(byId.get('D03')?.factors).toEqual([]);
  expect(byId.get(combination?.id ?? '')).toMatchObject({
    kind: 'combination',
    tier: combination?.tier,
    factors: combination?.allOf.flat(),
    review: 'interpretation',
  });
  expect(byId.get('P01')).toMatchObject({
    kind: 'program',
    factors: [],
    review: 'interpretation',
  });
  expect(byId.get('P01')?.tier).toBe(RULE_INDEX.get('P01')?.tier);
  expect(byId.get('S29')).toMatchObject({
    kind: 'clearance',
    tier: null,
    factors: [],
    review: 'article',
    message: SWIM_CLEARANCE.results['not-done'].message,
  });
  expect(byId.get('S30')).toMatchObject({
    kind: 'clearance',
    tier: WATER_WALK_ADVICE.tier,
    factors: [],
    review: 'article',
  });
  const flag = RED_FLAGS.find(({ factor }) => factor === 'cauda-equina');
  expect(byId.get(flag?.id ?? '')).toMatchObject({
    kind: 'red-flag',
    tier: null,
    factors: ['cauda-equina'],
    evidence: 'C',
    review: 'interpretation',
    message: {
      en: `${flag?.question.en} ${flag?.actionText.en}.`,
      th: `${flag?.question.th} ${flag?.actionText.th}`,
    },
  });
  const general = RED_FLAGS.find(({ factor }) => factor === null);
  expect(byId.get(general?.id ?? '')?.factors).toEqual(general ? [] : undefined);
});
