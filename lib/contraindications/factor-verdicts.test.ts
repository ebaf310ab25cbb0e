import { expect, test } from 'vitest';
import type { PresentFactor } from '@/lib/patient/known-factors';
import { NO_LAYER } from './clinic-layer';
import type { DoseLimb } from './factor-verdicts';
import { compileKnowledge } from './knowledge';

const { targetById } = compileKnowledge(NO_LAYER);

function verdictOn(
  target: string,
  factor: Partial<PresentFactor> & { id: string },
  limb: DoseLimb = 'any',
) {
  const now: PresentFactor = { weeks: null, side: null, surgeonCleared: false, ...factor };
  return targetById.get(target)?.verdicts.get(factor.id)?.on(now, limb);
}

const hip = { id: 'tha-posterior', weeks: 4 };

test.each<[PresentFactor['side'], DoseLimb, 'contraindicated' | undefined, string[]]>([
  ['left', 'left', 'contraindicated', []],
  ['left', 'right', undefined, []],
  ['left', 'any', 'contraindicated', []],
  ['right', 'left', undefined, []],
  ['right', 'right', 'contraindicated', []],
  ['both', 'left', 'contraindicated', []],
  ['both', 'right', 'contraindicated', []],
  [null, 'left', 'contraindicated', ['side']],
  [null, 'right', 'contraindicated', ['side']],
  [null, 'any', 'contraindicated', []],
])('hip operated on the %s, dose on the %s: %s, missing %j', (side, limb, tier, missing) => {
  const finding = verdictOn('EX03-b', { ...hip, side }, limb)?.finding;
  expect(finding?.tier).toBe(tier);
  if (tier) expect(finding?.missing).toEqual(missing);
});

test('where a one-sided dose loads both limbs the operated side is not asked for', () => {
  for (const limb of ['left', 'right', 'any'] as const) {
    const { finding } = verdictOn('EX12-b', { ...hip, side: 'left' }, limb) ?? {};
    expect(finding).toEqual(verdictOn('EX12-b', { ...hip, side: null }, limb)?.finding);
  }
});

test('the surgeon’s clearance lifts what waits for it, before and after the same question', () => {
  expect(verdictOn('EX03-b', hip)?.finding?.tier).toBe('contraindicated');
  expect(verdictOn('EX03-b', { ...hip, surgeonCleared: true })?.finding ?? null).toBeNull();
  expect(
    verdictOn('EX03-b', { ...hip, weeks: null, surgeonCleared: true })?.finding ?? null,
  ).toBeNull();
  expect(verdictOn('EX03-b', { ...hip, weeks: null })?.finding?.missing).toEqual(['since']);
});

test('what stands is the worst rule’s, with all rules and what each rests on', () => {
  const { finding, dateDecides, alternatives } =
    verdictOn('EX03-a', { id: 'disc-herniation', weeks: 3 }) ?? {};
  expect(finding).toMatchObject({
    kind: 'contraindication',
    tier: 'contraindicated',
    review: 'article',
    ruleIds: ['S01', 'R020'],
    because: [
      { factor: 'disc-herniation' },
      { factor: 'disc-herniation', attribute: 'lumbar-flexion-end-range' },
    ],
    missing: [],
  });
  expect(finding?.because[0]).not.toHaveProperty('attribute');
  expect(finding?.modification?.en).toBeTruthy();
  expect(finding).not.toHaveProperty('open');
  expect(finding).not.toHaveProperty('sourcesDisagree');
  expect(finding).not.toHaveProperty('loosened');
  expect(dateDecides).toBe(false);
  expect(alternatives).toContain('EX12');
});

test('a date that is not known is asked for only where a rule has a window', () => {
  // The article's ban has no window, the rule on full bending has.
  expect(verdictOn('EX03-a', { id: 'disc-herniation' })?.finding?.missing).toEqual(['since']);
  expect(verdictOn('EX03-a', { id: 'disc-herniation' })?.dateDecides).toBe(false);
  expect(verdictOn('EX06-a', { id: 'disc-herniation' })?.dateDecides).toBe(true);
  expect(verdictOn('EX06-a', { id: 'osteoporosis' })?.finding?.missing).toEqual([]);
  expect(verdictOn('EX06-a', { id: 'osteoporosis' })?.dateDecides).toBe(false);
});

test('sources that disagree are said on the finding', () => {
  const finding = verdictOn('EX06-a', { id: 'post-lumbar-discectomy', weeks: 1 })?.finding;
  expect(finding?.sourcesDisagree).toBe(true);
});

test('nothing is active after the last window', () => {
  const verdict = verdictOn('EX06-a', { id: 'muscle-strain', weeks: 500 });
  expect(verdict).toEqual({
    factor: 'muscle-strain',
    finding: null,
    order: 0,
    alternatives: [],
    dateDecides: false,
  });
});

test('a later week of the same stretch is answered by the same object, another stretch by another', () => {
  const on = (weeks: number) => verdictOn('EX06-a', { id: 'disc-herniation', weeks });
  expect(on(3)).toBe(on(11));
  expect(on(11)).not.toBe(on(12));
});
