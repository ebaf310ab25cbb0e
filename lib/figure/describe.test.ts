import { expect, test } from 'vitest';
import { ACTIVITIES, EXERCISES } from '@/lib/catalog/catalog';
import { bodySide } from './body-side';
import { describeFigure } from './describe';
import { angleBetween, turn } from './geometry';
import { wayOf } from './movement';
import type { Scene, Side } from './pose';
import { SCENES } from './poses/scenes';

type Vector = readonly [number, number, number];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Right hand side of the body: its front times its length, x to the right, y up, z to the viewer. */
function rightOf(scene: Scene): Vector {
  const { hip, neck } = wayOf(scene)(0);
  const angle = (angleBetween(hip, neck) * Math.PI) / 180;
  const up: Vector = [Math.cos(angle), Math.sin(angle), 0];
  const turnsAway = scene.start.faceAway === 1;
  const facing = scene.facing ?? 1;
  const front: Vector =
    scene.view === 'front'
      ? [0, 0, turnsAway ? -1 : 1]
      : [Math.sin(angle) * facing, -Math.cos(angle) * facing, 0];
  return cross(front, up);
}

/** Where the near side lies: towards the viewer; from the front, where the near hip is drawn. */
function nearOf(scene: Scene): Vector {
  if (scene.view === 'side') return [0, 0, 1];
  const { legs } = wayOf(scene)(0);
  return [legs.near.root[0] - legs.far.root[0], legs.near.root[1] - legs.far.root[1], 0];
}

test.each([...SCENES])('%s calls right what is right of the drawn body', (_, scene) => {
  const [right, near] = [rightOf(scene), nearOf(scene)];
  const isNearRight = right[0] * near[0] + right[1] * near[1] + right[2] * near[2] > 0;
  expect(bodySide(scene, 'near').en).toBe(isNearRight ? 'right' : 'left');
  expect(bodySide(scene, 'far').th).toBe(isNearRight ? 'ซ้าย' : 'ขวา');
});

const LIMBS: Readonly<Record<string, readonly [kind: 'legs' | 'arms', index: 0 | 1 | 2]>> = {
  knee: ['legs', 1],
  leg: ['legs', 1],
  heel: ['legs', 1],
  foot: ['legs', 1],
  arm: ['arms', 0],
  thigh: ['legs', 0],
};

/** Sides of the limb a sentence says moves, as "The {near} knee lifts". */
const moved = (sentence: string): [Side, string][] =>
  [...sentence.matchAll(/^The \{(near|far)\} (\w+)/g)].map(([, side, limb]) => [
    side as Side,
    limb ?? '',
  ]);

const SAID = [...SCENES].flatMap(([id, scene]) =>
  moved(scene.says.move.en).map(([side, limb]) => [id, side, limb, scene] as const),
);

test.each(SAID)('%s: it is the %s %s that moves', (_, side, limb, scene) => {
  const [kind, index] = LIMBS[limb] ?? ['legs', 0];
  const way = wayOf(scene);
  const turned = (which: Side) =>
    Math.max(
      ...[0, 1].map((segment) =>
        Math.abs(
          turn(
            way(1)[kind][which].angles[segment as 0 | 1],
            way(0)[kind][which].angles[segment as 0 | 1],
          ),
        ),
      ),
      index,
    );
  expect(turned(side)).toBeGreaterThan(10);
  expect(turned(side)).toBeGreaterThanOrEqual(turned(side === 'near' ? 'far' : 'near'));
});

test('most one-sided movements are held to their side', () => {
  expect(SAID.length).toBeGreaterThan(10);
});

const FIGURES = [...EXERCISES.flatMap(({ variants }) => variants), ...ACTIVITIES];

test.each(FIGURES.map((entry) => [entry.id, entry] as const))(
  '%s speaks of near and far as the words it was drawn from do',
  (id, { figure }) => {
    const scene = SCENES.get(id);
    const drawnFrom = `${figure.startPose} ${figure.endPose} ${figure.moves}`;
    const own = `${scene?.says.start.en} ${scene?.says.move.en}`;
    const isOneSided = /\bnear (knee|heel|thigh|foot|leg|arm|ankle|lower leg)/.test(figure.moves);
    if (isOneSided) expect(own).toContain('{near}');
    if (!/\b(near|far|top|bottom|one|other|racket)\b/.test(drawnFrom)) {
      expect(own).not.toMatch(/\{near\}|\{far\}/);
    }
  },
);

test.each(EXERCISES.flatMap(({ variants }) => variants).map((each) => [each.id, each] as const))(
  '%s marks only muscles it is said to work, and at least one',
  (id, { figure }) => {
    const marked = (SCENES.get(id)?.muscles ?? []).map((entry) =>
      typeof entry === 'string' ? entry : entry[0],
    );
    expect(marked).not.toEqual([]);
    expect(figure.muscles).toEqual(expect.arrayContaining(marked));
  },
);

test.each([...SCENES.keys()])('%s is told in Thai and in English, with no gap left open', (id) => {
  for (const shown of ['start', 'end', 'movement'] as const) {
    const [en, th] = [describeFigure(id, shown, 'en'), describeFigure(id, shown, 'th')];
    expect(`${en}${th}`).not.toMatch(/[{}]|undefined/);
    expect(en).toMatch(/^[A-Z].*\.$/s);
    expect(en).not.toMatch(/[\u0e00-\u0e7f]/);
    expect(th).toMatch(/[\u0e00-\u0e7f]/);
    expect(th).not.toMatch(/[a-z]/);
    expect((en.match(/left|right/g) ?? []).filter((word) => word === 'left').length).toBe(
      (th.match(/ซ้าย/g) ?? []).length,
    );
  }
});

test('a picture of the movement names position, movement and muscle', () => {
  expect(describeFigure('EX04-a', 'movement', 'en')).toBe(
    'Lying on the back. Both hands hold the right thigh upright, its knee bent. The left foot is flat. ' +
      'The right knee straightens until the foot points to the ceiling. ' +
      'Marked in colour: back of the thigh, back of the knee.',
  );
});
