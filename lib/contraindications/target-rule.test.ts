import { expect, test } from 'vitest';
import { type ClinicLayer, NO_LAYER } from './clinic-layer';
import { ATTRIBUTE_RULES, DIRECT_RULES, SOURCES } from './rules';
import {
  citeSources,
  compareRules,
  readReviews,
  readTargetRules,
  type TargetRule,
} from './target-rule';

const read = (layer: Partial<ClinicLayer> = {}) => {
  const whole = { ...NO_LAYER, ...layer };
  return readTargetRules(whole, readReviews(whole));
};

test('every rule of the content is read whole, in knowledge order', () => {
  const rules = read();
  expect(rules.map(({ id }) => id)).toEqual(
    [...ATTRIBUTE_RULES, ...DIRECT_RULES].map(({ id }) => id),
  );
  expect(rules.map(({ order }) => order)).toEqual(rules.map((_, place) => place));
  for (const [place, rule] of ATTRIBUTE_RULES.entries()) {
    const { factor, attribute, tier, message, modification, alternatives, evidence, window } = rule;
    expect(rules[place]).toMatchObject({ factor, attribute, target: null, tier, message });
    expect(rules[place]).toMatchObject({ modification, alternatives, evidence, window });
    const { operatedSideOnly, unlessSurgeonCleared, sourcesDisagree } = rule;
    expect(rules[place]).toMatchObject({ operatedSideOnly, unlessSurgeonCleared, sourcesDisagree });
    expect(rules[place]).toMatchObject({ review: 'interpretation', loosened: null });
  }
  for (const [place, rule] of DIRECT_RULES.entries()) {
    const { factor, target, tier, review } = rule;
    expect(rules[ATTRIBUTE_RULES.length + place]).toMatchObject({
      ...{ factor, target, tier, review, attribute: null, window: null, loosened: null },
      ...{ operatedSideOnly: false, unlessSurgeonCleared: false, sourcesDisagree: false },
    });
  }
});

test('a source is cited by its title and address, and one that does not exist is refused', () => {
  const [first] = SOURCES;
  expect(citeSources([first?.id ?? ''])).toEqual([
    { id: first?.id, title: first?.title, url: first?.url },
  ]);
  expect(() => citeSources(['NOT-A-SOURCE'])).toThrow(new RangeError('No source NOT-A-SOURCE'));
});

test('a rule of the clinic holds at any date and on any side, with the lowest letter, after all of ours', () => {
  const rule = {
    id: '01a20e22-0000-7000-8000-000000000002',
    factor: 'plantar-fasciitis',
    target: 'EX09',
    tier: 'caution' as const,
    message: { en: 'Not in our clinic.', th: 'คลินิกเราไม่ใช้' },
  };
  const ours = read().length;
  const [first, second] = read({ rules: [rule, { ...rule, tier: 'note' }] }).slice(ours);
  expect(first).toEqual({
    ...rule,
    order: ours,
    attribute: null,
    modification: null,
    alternatives: [],
    evidence: 'C',
    sources: [],
    review: 'signed-off',
    window: null,
    operatedSideOnly: false,
    unlessSurgeonCleared: false,
    sourcesDisagree: false,
    loosened: null,
  });
  expect(second).toMatchObject({ order: ours + 1, tier: 'note' });
});

test('of two rules the worse speaks first, of equals the article’s, then the earlier', () => {
  const [rule] = read();
  if (!rule) throw new Error('no rule');
  const as = (tier: TargetRule['tier'], review: TargetRule['review'], order: number) => ({
    ...{ ...rule, tier, review, order },
  });
  const ordered = [
    as('contraindicated', 'interpretation', 9),
    as('caution', 'article', 8),
    as('caution', 'interpretation', 2),
    as('caution', 'signed-off', 3),
    as('note', 'article', 1),
  ];
  for (const [index, one] of ordered.entries()) {
    for (const other of ordered.slice(index + 1)) {
      expect(compareRules(one, other)).toBeLessThan(0);
      expect(compareRules(other, one)).toBeGreaterThan(0);
    }
  }
});
