import { expect, test } from 'vitest';
import { STATURE } from '@/lib/figure/body';
import { CLOSE, settle } from '@/lib/figure/contact';
import { distance } from '@/lib/figure/geometry';
import { type Skeleton, solve } from '@/lib/figure/kinematics';
import type { Limb, Pose, Scene, Side } from '@/lib/figure/pose';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import {
  freed,
  type LimbKind,
  pinned,
  placesFor,
  type Writing,
  writingOf,
  writtenAs,
} from './pin-limb';

/** Figure units: a hundredth of stature, which is what rounding to whole degrees may do to a hand. */
const SAME = 0.01 * STATURE;

/** A hundredth of a segment's length, and the straight knee or elbow that bulges a little for it. */
const NEAR = 0.3;

const LIMBS = (['legs', 'arms'] as const).flatMap((kind) =>
  (['near', 'far'] as const).map((side) => [kind, side] as const),
);
const JOINTS = ['root', 'middle', 'end', 'tip'] as const;

/** How far the joint that moved most is from where it was. */
const farthest = (was: Skeleton, is: Skeleton): number =>
  Math.max(
    ...LIMBS.flatMap(([kind, side]) =>
      JOINTS.map((joint) => distance(was[kind][side][joint], is[kind][side][joint])),
    ),
  );

const withLimb = (pose: Pose, kind: LimbKind, side: Side, limb: Limb): Pose => ({
  ...pose,
  [kind]: { ...pose[kind], [side]: limb },
});

const posesOf = (scene: Scene) => [
  ['start', scene.start] as const,
  ...(scene.via ?? []).map((pose) => ['between', pose] as const),
  ['end', scene.end] as const,
];

test.each([...SCENES])('%s stays where it is whichever way a limb is written', (_, scene) => {
  for (const [moment, pose] of posesOf(scene)) {
    const was = settle(pose, scene, moment).skeleton;
    for (const [kind, side] of LIMBS) {
      const chain = was[kind][side];
      const drawAs = (limb: Limb) =>
        settle(withLimb(pose, kind, side, limb), scene, moment).skeleton;
      const as = (writing: Writing) => writtenAs(writing, pose[kind][side], chain, was);
      const held = drawAs(as('point'));
      expect(farthest(was, drawAs(as('angles'))), `${kind} ${side} freed`).toBeLessThan(SAME);
      expect(farthest(was, held), `${kind} ${side} pinned`).toBeLessThan(SAME);
      const back = drawAs(freed(held[kind][side]));
      expect(farthest(was, back), `${kind} ${side} pinned and freed`).toBeLessThan(SAME);
      for (const on of placesFor(kind, side)) {
        const resting = drawAs(as(on));
        expect(writingOf(as(on))).toBe(on);
        expect(farthest(was, resting), `${kind} ${side} on ${on}`).toBeLessThan(CLOSE);
        const moved = distance(chain.end, resting[kind][side].end);
        expect(moved, `${kind} ${side} on ${on}, its end`).toBeLessThan(NEAR);
      }
    }
  }
});

test('a limb is written in whole degrees and tenths of a unit', () => {
  const scene = sceneOf('EX08-a');
  const { legs } = solve({ ...scene.start, at: [1 / 3, 65.4] }, scene);
  const { upper, lower } = freed(legs.near);
  expect([upper, lower]).toEqual([Math.round(upper), Math.round(lower)]);
  expect(JSON.stringify(pinned(legs.near).to)).not.toMatch(/\.\d{2}/);
});

test('a limb pinned elsewhere reaches for it', () => {
  const scene = sceneOf('EX08-a');
  const before = solve(scene.start, scene);
  const target = [30, 80] as const;
  const arms = { ...scene.start.arms, near: pinned(before.arms.near, target) };
  const after = solve({ ...scene.start, arms }, scene);
  expect(distance(after.arms.near.end, target)).toBeLessThan(0.1);
});

test('no limb can be held to one that is solved after it', () => {
  const scene = sceneOf('EX08-a');
  const { skeleton } = settle(scene.start, scene, 'start');
  for (const [kind, side] of LIMBS) {
    for (const on of placesFor(kind, side)) {
      const limb = pinned(skeleton[kind][side], { on, t: 0.5, off: 0 });
      expect(() => solve(withLimb(scene.start, kind, side, limb), scene)).not.toThrow();
    }
  }
});
