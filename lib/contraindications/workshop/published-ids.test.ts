import { expect, test } from 'vitest';
import { HOW_TO_PUBLISH } from './changelog';
import { CONTENT, type Content } from './content';
import {
  brokenIds,
  duplicateIds,
  listIds,
  PUBLISHED_IDS,
  unpublishedIds,
  withNewIds,
} from './published-ids';

const rule = CONTENT.attributeRules[19];
if (!rule) throw new Error('no rule R020');

function withRules(attributeRules: Content['attributeRules']): Content {
  return { ...CONTENT, attributeRules };
}

const withoutRule = withRules(CONTENT.attributeRules.filter(({ id }) => id !== rule.id));

test('nothing published is gone or means something else', () => {
  expect(brokenIds(CONTENT, PUBLISHED_IDS), 'see "Ids" in docs/knowledge.md').toEqual([]);
});

test('every id is published, and is one thing', () => {
  expect(unpublishedIds(CONTENT, PUBLISHED_IDS), HOW_TO_PUBLISH).toEqual([]);
  expect(duplicateIds(CONTENT)).toEqual([]);
});

test('a rule that is taken away is missed', () => {
  expect(brokenIds(withoutRule, PUBLISHED_IDS)).toEqual([
    'R020, attribute-rule (disc-herniation x lumbar-flexion-end-range), is gone',
  ]);
});

test('an id that comes to speak of something else is broken, another tier is not', () => {
  const change = (more: object) =>
    withRules(
      CONTENT.attributeRules.map((one) => (one.id === rule.id ? { ...one, ...more } : one)),
    );
  expect(brokenIds(change({ attribute: 'prone' }), PUBLISHED_IDS)).toEqual([
    'R020 was attribute-rule (disc-herniation x lumbar-flexion-end-range) and is now attribute-rule (disc-herniation x prone)',
  ]);
  expect(brokenIds(change({ tier: 'note' }), PUBLISHED_IDS)).toEqual([]);
});

test('a retired id may be gone and may not come back', () => {
  const published = PUBLISHED_IDS.map((one) =>
    one.id === rule.id ? { ...one, isRetired: true as const } : one,
  );
  expect(brokenIds(withoutRule, published)).toEqual([]);
  expect(brokenIds(CONTENT, published)).toEqual(['R020 is retired and may not come back']);
});

test('publishing adds what is new and drops nothing', () => {
  const published = withNewIds(withRules([{ ...rule, id: 'R900' }]), PUBLISHED_IDS);
  expect(published.slice(0, -1)).toEqual(PUBLISHED_IDS);
  expect(published.at(-1)).toEqual({
    id: 'R900',
    kind: 'attribute-rule',
    about: 'disc-herniation x lumbar-flexion-end-range',
  });
  expect(unpublishedIds(withRules([{ ...rule, id: 'R900' }]), PUBLISHED_IDS)).toHaveLength(1);
});

test('an id used twice is named with both, across kinds too', () => {
  expect(duplicateIds(withRules([{ ...rule, id: 'S01' }]))).toEqual([
    'S01 is attribute-rule (disc-herniation x lumbar-flexion-end-range) and direct-rule (disc-herniation x EX03)',
  ]);
});

test('rules, red flags, sources and history groups are all listed', () => {
  const kinds = new Set(listIds(CONTENT).map(({ kind }) => kind));
  expect(kinds.size).toBe(18);
});
