import { expect, test } from 'vitest';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import type { Drawing } from './drawing';
import { figureOf } from './figure';
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
