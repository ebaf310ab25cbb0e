'use client';

import { SelectField } from '@/components/ui/select-field';
import type { PinnedLimb } from '@/lib/figure/pose';
import { Slider } from './slider';

const BENDS = [
  { value: 'human', label: 'the human way' },
  { value: 'left', label: 'to the left of the way there' },
  { value: 'right', label: 'to the right of the way there' },
] as const;

type Bend = (typeof BENDS)[number]['value'];

const bendOf = ({ bend }: PinnedLimb): Bend => {
  if (bend === undefined) return 'human';
  return bend === 1 ? 'left' : 'right';
};

function bent({ bend: _bend, ...limb }: PinnedLimb, way: Bend): PinnedLimb {
  if (way === 'human') return limb;
  return { ...limb, bend: way === 'left' ? 1 : -1 };
}

type PinProps = {
  limb: PinnedLimb;
  /** Thigh or upper arm. */
  upperName: string;
  onChange: (limb: PinnedLimb) => void;
};

export function PinSliders({ limb, upperName, onChange }: PinProps) {
  return (
    <>
      <TargetSliders limb={limb} onChange={onChange} />
      {limb.upper === undefined ? (
        <SelectField
          label="Knee or elbow bends"
          value={bendOf(limb)}
          options={BENDS}
          onChange={(way) => onChange(bent(limb, way))}
        />
      ) : (
        <Slider
          label={upperName}
          value={limb.upper}
          from={-180}
          to={270}
          onChange={(upper) => onChange({ ...limb, upper })}
        />
      )}
    </>
  );
}

function TargetSliders({ limb, onChange }: Omit<PinProps, 'upperName'>) {
  const { to } = limb;
  if ('on' in to) {
    return (
      <>
        <Slider
          label="along it"
          value={to.t}
          from={-0.2}
          to={1.2}
          step={0.02}
          onChange={(t) => onChange({ ...limb, to: { ...to, t } })}
        />
        <Slider
          label="to its front"
          value={to.off}
          from={-15}
          to={15}
          step={0.5}
          onChange={(off) => onChange({ ...limb, to: { ...to, off } })}
        />
      </>
    );
  }
  const [x, y] = to;
  return (
    <>
      <Slider
        label="target x"
        value={x}
        from={-90}
        to={90}
        step={0.1}
        onChange={(next) => onChange({ ...limb, to: [next, y] })}
      />
      <Slider
        label="target y"
        value={y}
        from={-10}
        to={150}
        step={0.1}
        onChange={(next) => onChange({ ...limb, to: [x, next] })}
      />
    </>
  );
}
