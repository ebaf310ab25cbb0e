import type { Pose, Scene } from '@/lib/figure/pose';

/** Start, the poses on the way by their number, end. */
export type PoseKey = 'start' | 'end' | number;

export const keysOf = (scene: Scene): PoseKey[] => [
  'start',
  ...(scene.via ?? []).map((_, index) => index),
  'end',
];

/** A pose on the way that is gone is the end. */
export const poseOf = (scene: Scene, key: PoseKey): Pose =>
  typeof key === 'number' ? (scene.via?.[key] ?? scene.end) : scene[key];

export function withPose(scene: Scene, key: PoseKey, pose: Pose): Scene {
  if (typeof key !== 'number') return { ...scene, [key]: pose };
  return { ...scene, via: (scene.via ?? []).map((each, index) => (index === key ? pose : each)) };
}

/** Where on the way a pose stands, 0 to 1. */
export function momentOf(scene: Scene, key: PoseKey): number {
  if (key === 'start') return 0;
  return key === 'end' ? 1 : (key + 1) / ((scene.via?.length ?? 0) + 1);
}

/** With a copy of a pose as the last one on the way. */
export const withPoseOnTheWay = (scene: Scene, pose: Pose): Scene => ({
  ...scene,
  via: [...(scene.via ?? []), pose],
});

export function withoutPoseOnTheWay(scene: Scene, gone: number): Scene {
  const { via = [], ...rest } = scene;
  const left = via.filter((_, index) => index !== gone);
  return left.length > 0 ? { ...rest, via: left } : rest;
}
