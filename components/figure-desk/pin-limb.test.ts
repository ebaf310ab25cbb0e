import { expect, test } from 'vitest';
import { distance } from '@/lib/figure/geometry';
import { solve } from '@/lib/figure/kinematics';
import type { Limb, Pose } from '@/lib/figure/pose';
import { SCENES } from '@/lib/figure/poses/scenes';
import { freed, pinned } from './pin-limb';

/** Figure units; a limb that is pinned straight is kept from locking by a hair. */
const SAME = 0.6;

const LIMBS = (['legs', 'arms'] as const).flatMap((kind) =>
  (['near', 'far'] as const).map((side) => [kind, side] as const),
);

test.each([...SCENES])(
  '%s does not move when its limbs are pinned, nor when they are freed',
  (_, scene) => {
    for (const pose of [scene.start, scene.end]) {
      const before = solve(pose, scene);
      for (const [kind, side] of LIMBS) {
        for (const turned of [freed(before[kind][side]), pinned(before[kind][side])] as Limb[]) {
          const changed: Pose = { ...pose, [kind]: { ...pose[kind], [side]: turned } };
          const [was, is] = [before[kind][side], solve(changed, scene)[kind][side]];
          for (const joint of ['middle', 'end', 'tip'] as const) {
            expect(distance(was[joint], is[joint]), `${kind} ${side} ${joint}`).toBeLessThan(SAME);
          }
        }
      }
    }
  },
);

test('a limb pinned elsewhere reaches for it', () => {
  const scene = SCENES.get('EX08-a');
  if (!scene) throw new Error('EX08-a is gone');
  const before = solve(scene.start, scene);
  const target = [30, 80] as const;
  const arms = { ...scene.start.arms, near: pinned(before.arms.near, target) };
  const after = solve({ ...scene.start, arms }, scene);
  expect(distance(after.arms.near.end, target)).toBeLessThan(SAME);
});
