import { expect, test } from 'vitest';
import { BODY, STATURE } from './body';
import { pointsOf } from './contact';
import type { Person } from './drawing';
import { mixPoint, type Point } from './geometry';
import type { Skeleton } from './kinematics';
import { wayOf } from './movement';
import type { Part, Prop, Scene } from './pose';
import { SCENES } from './poses/scenes';

const CASES = [...SCENES].flatMap(([id, scene]) =>
  (['man', 'woman'] as const).map((person) => [id, person, scene] as const),
);

/** Finer than any figure is drawn. */
const MOMENTS = Array.from({ length: 13 }, (_, index) => index / 12);

/** Figure units flesh may give: two hundredths of stature. */
const SOFT = 0.02 * STATURE;

const SIDES = ['near', 'far'] as const;
const PARTS: readonly Part[] = [
  'head',
  'back',
  'seat',
  ...SIDES.flatMap((side) =>
    (['foot', 'shank', 'knee', 'hand', 'forearm', 'elbow'] as const).map(
      (limb): Part => `${side}-${limb}`,
    ),
  ),
];

type Block = { left: number; right: number; bottom: number; top: number };

/** What no part of the body goes into; what is only held or hangs in front of the body is not among it. */
function solid(prop: Prop): Block[] {
  switch (prop.kind) {
    case 'floor':
    case 'mat':
      return [{ left: -Infinity, right: Infinity, bottom: -Infinity, top: 0 }];
    case 'wall':
      return [{ left: prop.x, right: prop.x + 5, bottom: 0, top: 200 }];
    case 'block':
      return [{ left: prop.from[0], right: prop.to[0], bottom: prop.from[1], top: prop.to[1] }];
    case 'table':
      return [{ left: prop.from, right: prop.to, bottom: prop.height - 3, top: prop.height }];
    default:
      return [];
  }
}

/** How deep a point has gone in: the shortest way out. */
const depthIn = ([x, y]: Point, { left, right, bottom, top }: Block): number =>
  Math.min(x - left, right - x, y - bottom, top - y);

const isSeenFromAbove = ({ props }: Scene) => props.some(({ kind }) => kind === 'sheet');

/** The counter stands behind somebody seen from behind. */
const blocksOf = ({ view, props }: Scene): Block[] =>
  props.flatMap((prop) => (view === 'front' && prop.kind === 'block' ? [] : solid(prop)));

const eachFrame = (
  scene: Scene,
  person: Person,
  find: (skeleton: Skeleton) => string[],
): string[] => {
  const skeletonAt = wayOf(scene, person);
  return MOMENTS.flatMap((t, frame) =>
    find(skeletonAt(t)).map((what) => `frame ${frame}: ${what}`),
  );
};

test.each(CASES)('%s, a %s, goes through no floor, wall, step or table', (_, person, scene) => {
  const blocks = isSeenFromAbove(scene) ? [] : blocksOf(scene);
  const found = eachFrame(scene, person, (skeleton) =>
    PARTS.flatMap((part) => {
      const points = pointsOf(skeleton, part);
      const depth = Math.max(
        0,
        ...blocks.flatMap((block) => points.map((point) => depthIn(point, block))),
      );
      return depth > SOFT ? [`${part} ${depth.toFixed(1)}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

const orientation = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const isCrossing = (a: Point, b: Point, c: Point, d: Point): boolean =>
  orientation(a, b, c) * orientation(a, b, d) < 0 &&
  orientation(c, d, a) * orientation(c, d, b) < 0;

/** From here on a thigh is outside the trunk. */
const OUT_OF_HIP = 0.35;

/** Legs lie in the plane of a side view; arms pass beside the trunk, and a front view shows what lies before what. */
test.each(CASES.filter(([, , { view }]) => view === 'side'))(
  '%s, a %s, puts no leg through the trunk or the head',
  (_, person, scene) => {
    const found = eachFrame(scene, person, ({ hip, waist, ribs, neck, head, spine, legs }) => {
      const crown: Point = [
        head[0] + Math.cos((spine[4] * Math.PI) / 180) * BODY.head * 0.8,
        head[1] + Math.sin((spine[4] * Math.PI) / 180) * BODY.head * 0.8,
      ];
      const trunk = [hip, waist, ribs, neck, head, crown];
      return SIDES.flatMap((side) => {
        const { root, middle, end, tip } = legs[side];
        const leg = [mixPoint(root, middle, OUT_OF_HIP), middle, end, tip];
        const crosses = leg
          .slice(1)
          .some((to, index) =>
            trunk
              .slice(1)
              .some((above, height) =>
                isCrossing(leg[index] ?? to, to, trunk[height] ?? above, above),
              ),
          );
        return crosses ? [`${side} leg`] : [];
      });
    });
    expect(found).toEqual([]);
  },
);
