import { expect, test } from 'vitest';
import { contentHash } from './content-hash';
import { isChangeable, RULE_INDEX } from './rule-index';
import { ATTRIBUTE_RULES } from './rules';

test.each([
  ['R020', 'target', 'contraindicated', 'interpretation', false],
  ['R001', 'target', 'stop', 'interpretation', true],
  ['S01', 'target', 'contraindicated', 'article', false],
  ['D01', 'dose', 'caution', 'interpretation', false],
  ['K01', 'combination', 'caution', 'interpretation', false],
  ['P11', 'program', 'caution', 'interpretation', false],
  ['RF01', 'red-flag', null, 'interpretation', true],
])('%s is a rule of kind %s, tier %s, %s, stop: %s', (id, kind, tier, review, isStop) => {
  const rule = RULE_INDEX.get(id);
  expect(rule).toMatchObject({ id, kind, tier, review, isStop });
  expect(rule?.contentHash).toBe(contentHash(rule?.content));
  expect(rule && isChangeable(rule)).toBe(kind === 'target' && !isStop);
});

test('a sign-off holds by the whole content of its rule', () => {
  const rule = ATTRIBUTE_RULES.find(({ id }) => id === 'R020');
  expect(RULE_INDEX.get('R020')?.content).toEqual(rule);
});
