import { expect, test } from 'vitest';
import { BUILT_IN } from './knowledge';
import { listOtherRules } from './other-rules';
import { RULE_INDEX } from './rule-index';

test('every rule that is no cell of the matrix is listed once, with a source', () => {
  const rules = listOtherRules(BUILT_IN);
  const expected = [...RULE_INDEX.values()].filter(({ kind }) => kind !== 'target');
  expect(rules.map(({ id }) => id).sort()).toEqual(
    [...expected.map(({ id }) => id), 'S29', 'S30'].sort(),
  );
  expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
