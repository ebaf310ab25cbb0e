'use client';

import type { Skeleton } from '@/lib/figure/kinematics';
import type { Limb, Pose, Side } from '@/lib/figure/pose';
import { LimbSliders } from './limb-sliders';
import type { LimbKind } from './pin-limb';
import { Slider } from './slider';

const SPINE = ['pelvis', 'low back', 'chest', 'neck', 'head'] as const;

/** What a pose leaves unsaid, and what it then means; most of it shows in a front view only. */
const SEEN = [
  { key: 'trunkSeen', label: 'trunk, seen', usual: 1, isOfFront: false },
  { key: 'shouldersSeen', label: 'shoulders, seen', usual: 1, isOfFront: true },
  { key: 'faceAway', label: 'face away', usual: 0, isOfFront: true },
] as const;

type Seen = (typeof SEEN)[number];

function withSeen(pose: Pose, { key, usual }: Seen, value: number): Pose {
  const { [key]: _gone, ...rest } = pose;
  return value === usual ? rest : { ...rest, [key]: value };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function heldBy(pose: Pose, hold: 'hip' | 'neck', skeleton: Skeleton): Pose {
  const { hold: _hold, ...rest } = pose;
  const [x, y] = skeleton[hold];
  return { ...(hold === 'neck' ? { hold } : {}), ...rest, at: [tenth(x), tenth(y)] };
}

type PoseProps = {
  pose: Pose;
  /** Of this pose, at rest. */
  skeleton: Skeleton;
  onChange: (pose: Pose) => void;
};

export function PoseSliders({ pose, skeleton, onChange }: PoseProps) {
  const setLimb = (kind: LimbKind, side: Side, limb: Limb) =>
    onChange({ ...pose, [kind]: { ...pose[kind], [side]: limb } });
  return (
    <>
      <SpineSliders pose={pose} onChange={onChange} />
      <AnchorSliders pose={pose} skeleton={skeleton} onChange={onChange} />
      {(['arms', 'legs'] as const).flatMap((kind) =>
        (['near', 'far'] as const).map((side) => (
          <LimbSliders
            key={`${kind} ${side}`}
            kind={kind}
            side={side}
            limb={pose[kind][side]}
            skeleton={skeleton}
            onChange={(limb) => setLimb(kind, side, limb)}
          />
        )),
      )}
    </>
  );
}

function SpineSliders({ pose, onChange }: Omit<PoseProps, 'skeleton'>) {
  const turned = (at: number, value: number): Pose['spine'] => {
    const [pelvis, lumbar, thorax, neck, head] = pose.spine;
    const spine: [number, number, number, number, number] = [pelvis, lumbar, thorax, neck, head];
    spine[at] = value;
    return spine;
  };
  return (
    <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-semibold text-[13px]">Spine: 0 = right, 90 = up</legend>
      {SPINE.map((name, index) => (
        <Slider
          key={name}
          label={name}
          value={pose.spine[index] ?? 0}
          from={-90}
          to={270}
          onChange={(value) => onChange({ ...pose, spine: turned(index, value) })}
        />
      ))}
    </fieldset>
  );
}

function AnchorSliders({ pose, skeleton, onChange }: PoseProps) {
  const { hold = 'hip', at } = pose;
  return (
    <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-semibold text-[13px]">Place of the body</legend>
      <label className="flex items-center gap-2 text-[13px]">
        <input
          type="checkbox"
          checked={hold === 'neck'}
          onChange={({ target }) =>
            onChange(heldBy(pose, target.checked ? 'neck' : 'hip', skeleton))
          }
        />
        held by the neck, not the hip
      </label>
      <Slider
        label={`${hold} x`}
        value={at[0]}
        from={-80}
        to={80}
        step={0.1}
        onChange={(x) => onChange({ ...pose, at: [x, at[1]] })}
      />
      <Slider
        label={`${hold} y`}
        value={at[1]}
        from={0}
        to={120}
        step={0.1}
        onChange={(y) => onChange({ ...pose, at: [at[0], y] })}
      />
      {SEEN.filter(({ isOfFront }) => !isOfFront || skeleton.view === 'front').map((seen) => (
        <Slider
          key={seen.key}
          label={seen.label}
          value={pose[seen.key] ?? seen.usual}
          from={0}
          to={1}
          step={0.02}
          onChange={(value) => onChange(withSeen(pose, seen, value))}
        />
      ))}
    </fieldset>
  );
}
