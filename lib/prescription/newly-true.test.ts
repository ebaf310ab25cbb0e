import { expect, test } from 'vitest';
import { topicsOf } from './newly-true';

const because = (...factors: string[]) => factors.map((factor) => ({ factor, attribute: 'prone' }));

test('a second condition that joins is told apart, whichever rule says it', () => {
  const finding = {
    kind: 'contraindication' as const,
    ruleIds: ['R1'],
    because: because('a', 'b'),
  };
  expect(topicsOf(finding)).toEqual(['contraindication a', 'contraindication b']);
  expect(topicsOf({ ...finding, ruleIds: ['R2'] })).toEqual(topicsOf(finding));
});

test('the test that an activity waits for is the same, whoever else asks for it', () => {
  const finding = { kind: 'clearance' as const, ruleIds: ['C1'], because: because('a') };
  expect(topicsOf({ ...finding, because: because('a', 'b') })).toEqual(topicsOf(finding));
});
