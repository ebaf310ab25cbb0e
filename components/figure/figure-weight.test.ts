import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describeFigure } from '@/lib/figure/describe';
import { figureOf } from '@/lib/figure/figure';
import { SCENES } from '@/lib/figure/poses/scenes';
import { markupsOf } from '@/tests/support/markup-of';

/** Bytes, gzipped as a server sends them, text included. */
const MOST = { moving: 6_000, still: 2_000 };

const ALL = [...SCENES.keys()].flatMap((id) =>
  (['man', 'woman'] as const).map((person) => ({ id, person, figure: figureOf(id, person) })),
);

const weightOf = (markup: string) => gzipSync(markup).length;

function tooHeavy(markups: readonly string[], most: number): string[] {
  return markups.flatMap((markup, index) => {
    const weight = weightOf(markup);
    return weight > most ? [`${ALL[index]?.id} ${ALL[index]?.person}: ${weight}`] : [];
  });
}

test('no moving picture is heavier than 6 kB, no still one heavier than 2', {
  timeout: 60_000,
}, () => {
  const told = (id: string, shown: 'end' | 'movement') => ({
    label: id,
    description: describeFigure(id, shown, 'th'),
  });
  const moving = markupsOf(
    'components/figure/moving-figure',
    'MovingFigure',
    ALL.map(({ id, figure }) => ({
      figure,
      ...told(id, 'movement'),
      tempo: { moveSeconds: 10, holdSeconds: 20 },
    })),
  );
  const still = markupsOf(
    'components/figure/figure-svg',
    'FigureSvg',
    ALL.map(({ id, figure }) => ({ figure, ...told(id, 'end'), frame: 'end' })),
  );
  expect(moving).toHaveLength(ALL.length);
  expect(tooHeavy(moving, MOST.moving)).toEqual([]);
  expect(tooHeavy(still, MOST.still)).toEqual([]);
});
