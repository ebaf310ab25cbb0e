import { expect, test } from 'vitest';
import { BUILT_IN } from '@/lib/contraindications/knowledge';
import type { TargetRule } from '@/lib/contraindications/target-rule';
import { CONTENT } from './content';
import {
  conflictingRules,
  doseRulesThatNeverFire,
  rulesThatNeverFire,
  shadowedRules,
  windowsWithoutDate,
} from './dead-rules';

const end = { anchor: 'onset', fromWeeks: 12, toWeeks: null } as const;
const start = { anchor: 'onset', fromWeeks: 0, toWeeks: 12 } as const;

function rule(more: Partial<TargetRule>): TargetRule {
  const [first] = BUILT_IN.rules;
  if (!first) throw new Error('no rule');
  return { ...first, id: 'X1', factor: 'gerd', attribute: 'prone', tier: 'caution', ...more };
}

const rules = (...list: TargetRule[]) => ({ rules: list, targets: BUILT_IN.targets });

test('a rule on a movement nobody makes, on no target or in no week never fires', () => {
  expect(rulesThatNeverFire(BUILT_IN)).toEqual([]);
  expect(rulesThatNeverFire(rules(rule({}), rule({ attribute: '*' })))).toEqual([]);
  expect(rulesThatNeverFire(rules(rule({ attribute: 'x' })))).toEqual([
    'X1 gerd x x, caution, always: on no variant and no activity',
  ]);
  expect(rulesThatNeverFire(rules(rule({ attribute: null, target: 'EX99' })))).toHaveLength(1);
  expect(rulesThatNeverFire(rules(rule({ attribute: null, target: 'EX03' })))).toEqual([]);
  expect(rulesThatNeverFire(rules(rule({ window: { ...start, toWeeks: 0 } })))).toEqual([
    'X1 gerd x prone, caution, weeks 0 to 0: the window is empty',
  ]);
});

test('a dose rule that no variant answers to never fires', () => {
  const [dose] = CONTENT.doseRules;
  if (!dose) throw new Error('no dose rule');
  const doseRules = [
    { ...dose, id: 'X1', when: { attribute: 'impact' } },
    { ...dose, id: 'X2', window: { ...start, toWeeks: 0 } },
  ];
  expect(doseRulesThatNeverFire(CONTENT)).toEqual([]);
  expect(doseRulesThatNeverFire({ ...CONTENT, doseRules })).toEqual([
    'X1: on no variant',
    'X2: the window is empty',
  ]);
});

test('a window that counts from a date the factor does not have is named', () => {
  expect(windowsWithoutDate(BUILT_IN, CONTENT)).toEqual([]);
  expect(windowsWithoutDate(rules(rule({ window: start })), CONTENT)).toEqual([
    'X1 gerd x prone, caution, weeks 0 to 12: counts from onset, the factor has no date',
  ]);
});

test('a rule is shadowed by a stricter one as wide as itself on each of its targets', () => {
  const strict = rule({ id: 'X2', tier: 'contraindicated' });
  const behind = ['X1 gerd x prone, caution, always: behind X2'];
  expect(shadowedRules(rules(rule({}), strict))).toEqual(behind);
  expect(shadowedRules(rules(rule({}), { ...strict, window: start }))).toEqual([]);
  expect(shadowedRules(rules(rule({ window: end }), { ...strict, window: start }))).toEqual([]);
  expect(shadowedRules(rules(rule({}), { ...strict, factor: 'copd' }))).toEqual([]);
  expect(shadowedRules(rules(rule({}), { ...strict, unlessSurgeonCleared: true }))).toEqual([]);
  expect(shadowedRules(rules(rule({}), { ...strict, operatedSideOnly: true }))).toEqual([]);
  expect(shadowedRules(rules(rule({}), { ...strict, attribute: 'impact' }))).toEqual([]);
  expect(shadowedRules(rules(rule({ attribute: 'x' }), strict))).toEqual([]);
});

test('two tiers for one condition and movement at one time contradict each other', () => {
  const strict = rule({ id: 'X2', tier: 'contraindicated' });
  expect(conflictingRules(BUILT_IN)).toEqual([]);
  expect(conflictingRules(rules(rule({}), strict))).toEqual([
    'X1 gerd x prone, caution, always against X2 gerd x prone, contraindicated, always',
  ]);
  expect(conflictingRules(rules(rule({ window: end }), { ...strict, window: start }))).toEqual([]);
  expect(conflictingRules(rules(rule({}), { ...strict, tier: 'caution' }))).toEqual([]);
  expect(conflictingRules(rules(rule({}), { ...strict, attribute: 'impact' }))).toEqual([]);
});

test('stricter until the surgeon lifts it is a step, milder until then is not', () => {
  const strict = rule({ id: 'X2', tier: 'contraindicated' });
  const lifted = { unlessSurgeonCleared: true };
  expect(conflictingRules(rules(rule({}), { ...strict, ...lifted }))).toEqual([]);
  expect(conflictingRules(rules({ ...rule({}), ...lifted }, strict))).toHaveLength(1);
});
