import { performance } from 'node:perf_hooks';
import { curveBasisClosed, line } from 'd3-shape';
import { figureOfScene } from '@/lib/figure/figure';
import { SCENES } from '@/lib/figure/poses/scenes';

const ROUNDS = 20;
/** Rounds that are not counted. */
const WARM_UP = 60;
const TARGET = 1_000;

const scenes = [...SCENES.values()];
/** None is kept: what is measured is the drawing, not the memory of all of them. */
const ours = () => {
  for (const scene of scenes) figureOfScene(scene);
};

type Outline = [number, number][];

/** An outline of so many points; where they lie costs nothing, and one of each length is enough. */
const ringOf = new Map<number, Outline>();
function ring(count: number): Outline {
  const known = ringOf.get(count);
  if (known) return known;
  const points = Array.from({ length: count }, (_, index): [number, number] => [
    75 + 40 * Math.cos(index),
    80 + 40 * Math.sin(index),
  ]);
  ringOf.set(count, points);
  return points;
}

/** As many outlines of as many points as one figure has in all its frames. */
const outlines: Outline[][] = scenes
  .map((scene) => figureOfScene(scene))
  .map(({ frames }) =>
    frames.flatMap(({ shapes }) =>
      shapes.flatMap(({ d }) =>
        d
          .split('M')
          .slice(1)
          .map((part) => ring(Math.max(3, part.match(/[qtQL]/g)?.length ?? 0))),
      ),
    ),
  );
const write = line().curve(curveBasisClosed);
const rival = () => {
  for (const figure of outlines) for (const outline of figure) write(outline);
};

const times: [number[], number[]] = [[], []];
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const [side, act] of [ours, rival].entries()) {
    const start = performance.now();
    act();
    if (round >= 0) times[side]?.push(performance.now() - start);
  }
}
const [own = 1, theirs = 1] = times.map((each) => each.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 1);
const perSecond = Math.round((scenes.length / own) * 1_000);
console.log(
  `figures: ${perSecond} a second with all frames${perSecond < TARGET ? ` (MISSED ${TARGET})` : ''}; ` +
    `d3-shape only writing as many points takes ${(theirs / own).toFixed(2)} times as long`,
);
