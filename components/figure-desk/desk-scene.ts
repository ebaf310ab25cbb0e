import { settle } from '@/lib/figure/contact';
import type { Person } from '@/lib/figure/drawing';
import { type Stage, stageOf } from '@/lib/figure/figure';
import type { Skeleton } from '@/lib/figure/kinematics';
import { wayOf } from '@/lib/figure/movement';
import type { Scene } from '@/lib/figure/pose';
import { type Fault, findFaults } from './movement-faults';
import { type PoseKey, poseOf } from './scene-poses';

export type Drawn = {
  skeletonAt: (t: number) => Skeleton;
  /** Of a pose, at rest on what carries it. */
  skeletonOf: (key: PoseKey) => Skeleton;
  stage: Stage;
  faults: readonly Fault[];
};

/** All that follows from a scene, or why it cannot be drawn. */
export function drawnFrom(scene: Scene, person: Person): Drawn | { problem: string } {
  try {
    const skeletonAt = wayOf(scene, person);
    const stage = stageOf(scene, person, skeletonAt);
    stage.drawAt(0);
    return {
      skeletonAt,
      skeletonOf: (key) =>
        settle(poseOf(scene, key), scene, typeof key === 'number' ? 'between' : key, person)
          .skeleton,
      stage,
      faults: findFaults({ scene, skeletonAt, person }),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
