import { expect, test } from 'vitest';
import type { Tier } from './finding';
import { type ChangeDecision, compareChange, decideChange } from './rule-change';
import { RULE_INDEX } from './rule-index';
import { ATTRIBUTE_RULES } from './rules';

const STOP = ATTRIBUTE_RULES.find(({ attribute }) => attribute === '*')?.id ?? '';
const WHY = 'Agreed at the meeting of May.';

const requireRule = (id: string) => {
  const rule = RULE_INDEX.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
};

test.each<[ours: Tier, theirs: Tier, change: ReturnType<typeof compareChange>]>([
  ['caution', 'contraindicated', 'tightened'],
  ['note', 'caution', 'tightened'],
  ['contraindicated', 'caution', 'loosened'],
  ['caution', 'note', 'loosened'],
  ['caution', 'caution', 'same-tier'],
])('%s made %s is %s', (ours, theirs, change) => {
  expect(compareChange(ours, theirs)).toBe(change);
});

// R020: full bending with a slipped disc, contraindicated. S23: a curl-up with osteoporosis, caution.
test.each<[rule: string, tier: Tier, reason: string, mayLoosen: boolean, is: ChangeDecision]>([
  ['S23', 'contraindicated', '', false, 'tightened'],
  ['S23', 'note', WHY, false, 'not-allowed'],
  ['S23', 'note', WHY, true, 'loosened'],
  ['S23', 'caution', WHY, true, 'same-tier'],
  ['R020', 'caution', '', true, 'reason-required'],
  ['R020', 'caution', '  ten letter  ', true, 'loosened'],
  ['R020', 'caution', '    short    ', true, 'reason-required'],
  // The article's own word is loosened like any other: by an administrator, with a reason.
  ['S01', 'note', WHY, true, 'loosened'],
  ['S01', 'note', WHY, false, 'not-allowed'],
  [STOP, 'contraindicated', WHY, true, 'stop-cannot-change'],
  ['RF01', 'note', WHY, true, 'stop-cannot-change'],
  ['D01', 'contraindicated', WHY, true, 'not-changeable'],
  ['K01', 'note', WHY, true, 'not-changeable'],
  ['P01', 'caution', WHY, true, 'not-changeable'],
])('%s to %s, reason "%s", may loosen %s: %s', (id, tier, reason, mayLoosen, is) => {
  expect(decideChange(requireRule(id), { tier, reason, mayLoosen })).toBe(is);
});
