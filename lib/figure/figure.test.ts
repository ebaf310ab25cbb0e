import { expect, test } from 'vitest';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { Drawing } from './drawing';
import { figureOf, figureOfScene } from './figure';
import { SCENES } from './poses/scenes';

const VARIANTS = EXERCISES.flatMap(({ variants }) => variants.map(({ id }) => id));

const ALL = [...VARIANTS, ...ACTIVITIES.map(({ id }) => id)];

const drawn = ({ shapes }: Drawing) => shapes.map(({ d }) => d).join();

test('every variant and activity has a figure of its own, and no figure is without one', () => {
  expect([...SCENES.keys()].sort()).toEqual([...ALL].sort());
  const ends = ALL.map((id) => drawn(figureOf(id).end));
  expect(new Set(ends).size).toBe(ALL.length);
});

test.each(VARIANTS)(
  '%s is drawn whole: movement, muscle, and the same shapes in every frame',
  (id) => {
    const { start, end, frames } = figureOf(id);
    expect(drawn(start)).not.toBe(drawn(end));
    expect(end.shapes.map(({ fill, stroke }) => fill ?? stroke)).toEqual(
      expect.arrayContaining(['muscle', 'arrow']),
    );
    expect(new Set(frames.map(({ shapes }) => shapes.length)).size).toBe(1);
    expect(`${drawn(start)}${frames.map(drawn)}`).not.toMatch(/NaN|Infinity|undefined/);
    expect(start).toMatchObject({ width: end.width, height: end.height });
  },
);

test('an unknown variant is refused rather than drawn as another', () => {
  expect(() => figureOf('EX99-a')).toThrow(RangeError);
});

const PEOPLE = ['man', 'woman'] as const;
const inksOf = ({ shapes }: Drawing) => shapes.map(({ fill, stroke }) => fill ?? stroke);

test.each(ALL)('%s draws the far side first, and no side takes the place of the other', (id) => {
  for (const person of PEOPLE) {
    const { start, end, frames } = figureOf(id, person);
    const [first = [], ...rest] = frames.map(inksOf);
    for (const inks of rest) expect(inks).toEqual(first);
    for (const told of ['ghost', 'muscle', 'arrow'] as const) {
      expect(inksOf(start)).not.toContain(told);
    }
    expect(inksOf(end)).toEqual(first.filter((ink) => ink !== 'ghost'));
    const isSide = SCENES.get(id)?.view === 'side';
    const [near, far] = SCENES.get(id)?.isAvoided
      ? (['grey-light', 'grey'] as const)
      : (['skin', 'skin-far'] as const);
    if (isSide) expect(first.indexOf(far)).toBeLessThan(first.indexOf(near));
  }
});

test('a man and a woman differ, and share their bones', () => {
  for (const id of ALL) {
    const [man, woman] = [figureOf(id, 'man'), figureOf(id, 'woman')];
    expect(drawn(man.end)).not.toBe(drawn(woman.end));
    expect(woman.end.width).toBe(man.end.width);
  }
});

test('a sport to leave out is grey and crossed out, in both pictures', () => {
  for (const { id, advice } of ACTIVITIES) {
    const { start, end } = figureOf(id);
    for (const drawing of [start, end]) {
      expect(inksOf(drawing).includes('sign'), id).toBe(advice === 'avoid');
      expect(inksOf(drawing).includes('skin'), id).toBe(advice !== 'avoid');
    }
  }
});

test('a muscle of the back is never marked on the front of the body', () => {
  const facing = SCENES.get('EX08-a');
  if (!facing) throw new Error('EX08-a is gone');
  expect(() => figureOfScene({ ...facing, muscles: ['low-back'] })).toThrow(RangeError);
});
