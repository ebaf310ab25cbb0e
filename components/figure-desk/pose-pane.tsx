'use client';

import { Button } from '@/components/ui/button';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Pose, Scene } from '@/lib/figure/pose';
import { ChoiceRow } from './choice-row';
import { PoseSliders } from './pose-sliders';
import {
  keysOf,
  type PoseKey,
  poseOf,
  withoutPoseOnTheWay,
  withPose,
  withPoseOnTheWay,
} from './scene-poses';

const wordsOf = (key: PoseKey): string =>
  typeof key === 'number' ? `Via ${key + 1}` : { start: 'Start', end: 'End' }[key];

/** The poses of a scene, and every joint of the chosen one. */
export function PosePane({
  scene,
  chosen,
  skeleton,
  onChoose,
  onChange,
}: {
  scene: Scene;
  chosen: PoseKey;
  /** Of the chosen pose, at rest; `null` where nothing can be drawn. */
  skeleton: Skeleton | null;
  onChoose: (key: PoseKey) => void;
  onChange: (scene: Scene) => void;
}) {
  const pose = poseOf(scene, chosen);
  const add = () => {
    onChange(withPoseOnTheWay(scene, pose));
    onChoose(scene.via?.length ?? 0);
  };
  const takeOut = (gone: number) => {
    onChoose('end');
    onChange(withoutPoseOnTheWay(scene, gone));
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-1">
        <ChoiceRow
          label="Pose"
          choices={keysOf(scene).map((key) => ({ value: key, words: wordsOf(key) }))}
          chosen={chosen}
          onChoose={onChoose}
        />
        {typeof chosen === 'number' ? (
          <Button variant="quiet" onPress={() => takeOut(chosen)}>
            Take out
          </Button>
        ) : (
          <Button variant="quiet" onPress={add}>
            Copy as a via
          </Button>
        )}
      </div>
      {skeleton && (
        <PoseSliders
          pose={pose}
          skeleton={skeleton}
          onChange={(next: Pose) => onChange(withPose(scene, chosen, next))}
        />
      )}
    </>
  );
}
