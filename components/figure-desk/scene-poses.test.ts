import { expect, test } from 'vitest';
import { settle } from '@/lib/figure/contact';
import { wayOf } from '@/lib/figure/movement';
import { SCENES, sceneOf } from '@/lib/figure/poses/scenes';
import {
  keysOf,
  momentOf,
  poseOf,
  withoutPoseOnTheWay,
  withPose,
  withPoseOnTheWay,
} from './scene-poses';

const SCENE = sceneOf('EX08-a');
const [FIRST, SECOND] = [sceneOf('EX12-a').start, sceneOf('EX12-a').end];

test.each([...SCENES])('%s stands in each of its poses at the moment of that pose', (_, scene) => {
  const longer = withPoseOnTheWay(withPoseOnTheWay(scene, scene.start), scene.end);
  const skeletonAt = wayOf(longer);
  for (const key of keysOf(longer)) {
    const moment = typeof key === 'number' ? 'between' : key;
    const { skeleton } = settle(poseOf(longer, key), longer, moment);
    expect(skeletonAt(momentOf(longer, key))).toEqual(skeleton);
  }
});

test('a pose on the way is changed and taken out by its number', () => {
  const longer = withPoseOnTheWay(withPoseOnTheWay(SCENE, FIRST), FIRST);
  expect(withPose(longer, 1, SECOND).via).toEqual([FIRST, SECOND]);
  expect(withoutPoseOnTheWay(withPose(longer, 1, SECOND), 0).via).toEqual([SECOND]);
});

test('a scene without a pose on the way says nothing of it', () => {
  expect(withoutPoseOnTheWay(withPoseOnTheWay(SCENE, FIRST), 0)).toEqual(SCENE);
  expect('via' in withoutPoseOnTheWay(withPoseOnTheWay(SCENE, FIRST), 0)).toBe('via' in SCENE);
});
