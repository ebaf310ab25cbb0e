'use client';

import type { Skeleton } from '@/lib/figure/kinematics';
import type { Limb, Pose, Side } from '@/lib/figure/pose';
import { LimbSliders } from './limb-sliders';
import { Slider } from './slider';

const SPINE = ['pelvis', 'low back', 'chest', 'neck', 'head'] as const;
const SEEN = [
  ['trunkSeen', 'trunk seen', 1],
  ['shouldersSeen', 'shoulders seen', 1],
  ['faceAway', 'face away', 0],
] as const;

export function PoseSliders({
  pose,
  skeleton,
  onChange,
}: {
  pose: Pose;
  /** Of this pose, at rest. */
  skeleton: Skeleton;
  onChange: (pose: Pose) => void;
}) {
  const turnSpine = (at: number, value: number) => {
    const [pelvis, lumbar, thorax, neck, head] = pose.spine.map((each, index) =>
      index === at ? value : each,
    ) as [number, number, number, number, number];
    onChange({ ...pose, spine: [pelvis, lumbar, thorax, neck, head] });
  };
  const setLimb = (kind: 'legs' | 'arms', side: Side, limb: Limb) =>
    onChange({ ...pose, [kind]: { ...pose[kind], [side]: limb } });
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
        <legend className="px-1 font-semibold text-[13px]">Spine, degrees (90 = up)</legend>
        {SPINE.map((name, index) => (
          <Slider
            key={name}
            label={name}
            value={pose.spine[index] ?? 0}
            from={-90}
            to={270}
            onChange={(value) => turnSpine(index, value)}
          />
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
        <legend className="px-1 font-semibold text-[13px]">Place of the body</legend>
        <label className="flex items-center gap-2 text-[13px]">
          <input
            type="checkbox"
            checked={pose.hold === 'neck'}
            onChange={({ target }) =>
              onChange({
                ...pose,
                hold: target.checked ? 'neck' : 'hip',
                at: target.checked ? skeleton.neck : skeleton.hip,
              })
            }
          />
          hold the neck, not the hip
        </label>
        <Slider
          label="x"
          value={pose.at[0]}
          from={-80}
          to={80}
          step={0.2}
          onChange={(x) => onChange({ ...pose, at: [x, pose.at[1]] })}
        />
        <Slider
          label="y"
          value={pose.at[1]}
          from={0}
          to={120}
          step={0.2}
          onChange={(y) => onChange({ ...pose, at: [pose.at[0], y] })}
        />
        {SEEN.map(([key, label, usual]) => (
          <Slider
            key={key}
            label={label}
            value={pose[key] ?? usual}
            from={0}
            to={1}
            step={0.02}
            onChange={(value) => onChange({ ...pose, [key]: value })}
          />
        ))}
      </fieldset>
      {(['legs', 'arms'] as const).flatMap((kind) =>
        (['near', 'far'] as const).map((side) => (
          <LimbSliders
            key={`${kind} ${side}`}
            name={`${side === 'near' ? 'Near' : 'Far'} ${kind === 'legs' ? 'leg' : 'arm'}`}
            limb={pose[kind][side]}
            chain={skeleton[kind][side]}
            onChange={(limb) => setLimb(kind, side, limb)}
          />
        )),
      )}
    </div>
  );
}
