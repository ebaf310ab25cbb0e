import { expect, test } from 'vitest';
import { NO_LAYER } from './clinic-layer';
import { countRules } from './count-rules';
import { BUILT_IN, compileKnowledge } from './knowledge';
import { RULE_INDEX } from './rule-index';

test('a rule that the clinic added counts once, however many ways it speaks of', () => {
  const rule = {
    id: '01930000-0000-7000-8000-000000000001',
    factor: 'glaucoma',
    target: 'EX03',
    tier: 'caution',
    message: { en: 'Words.', th: 'ถ้อยคำ' },
  } as const;
  expect(countRules(BUILT_IN)).toBe(RULE_INDEX.size);
  expect(countRules(compileKnowledge({ ...NO_LAYER, rules: [rule] }))).toBe(RULE_INDEX.size + 1);
});
