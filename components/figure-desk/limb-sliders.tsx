'use client';

import { SelectField } from '@/components/ui/select-field';
import type { Skeleton } from '@/lib/figure/kinematics';
import type { Foreshortening, Limb, Side } from '@/lib/figure/pose';
import { isPinned, type LimbKind, placesFor, type Writing, writingOf, writtenAs } from './pin-limb';
import { PinSliders } from './pin-sliders';
import { Slider } from './slider';

/** Angles run from -180 to 270, so that no pose lies at the end of its slider. */
const [LEAST_ANGLE, MOST_ANGLE] = [-180, 270];

/** A lower segment that reaches its place from a given upper one is stretched to it; more than this shows. */
const MOST_STRETCHED = 1.03;

const SEGMENTS = {
  legs: ['thigh', 'shank', 'foot'],
  arms: ['upper arm', 'forearm', 'hand'],
} as const;

type LimbProps = {
  kind: LimbKind;
  side: Side;
  limb: Limb;
  /** Of this pose, at rest. */
  skeleton: Skeleton;
  onChange: (limb: Limb) => void;
};

export function LimbSliders({ kind, side, limb, skeleton, onChange }: LimbProps) {
  const chain = skeleton[kind][side];
  const names = SEGMENTS[kind];
  const angle = (part: 'upper' | 'lower' | 'end', value: number) =>
    onChange({ ...limb, [part]: value } as Limb);
  const writings: { value: Writing; label: string }[] = [
    { value: 'angles', label: 'free: turns by its angles' },
    { value: 'point', label: 'pinned to a point' },
    ...placesFor(kind, side).map((on) => ({
      value: on,
      label: `pinned to the ${on.replace('-', ' ')}`,
    })),
  ];
  return (
    <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-semibold text-[13px]">
        {side === 'near' ? 'Near' : 'Far'} {kind === 'legs' ? 'leg' : 'arm'}
      </legend>
      <SelectField
        label="Free or pinned"
        value={writingOf(limb)}
        options={writings}
        onChange={(writing) => onChange(writtenAs(writing, limb, chain, skeleton))}
      />
      {isPinned(limb) ? (
        <PinSliders limb={limb} upperName={names[0]} onChange={onChange} />
      ) : (
        (['upper', 'lower'] as const).map((part, index) => (
          <Slider
            key={part}
            label={names[index] ?? part}
            value={limb[part]}
            from={LEAST_ANGLE}
            to={MOST_ANGLE}
            onChange={(value) => angle(part, value)}
          />
        ))
      )}
      <Slider
        label={names[2]}
        value={Math.round(chain.angles[2])}
        from={LEAST_ANGLE}
        to={MOST_ANGLE}
        onChange={(value) => angle('end', value)}
      />
      {chain.seen[1] > MOST_STRETCHED && (
        <p className="font-semibold text-[13px] text-caution-ink">
          ▲ the {names[1]} is drawn {chain.seen[1].toFixed(2)} times its length
        </p>
      )}
      <SeenSliders limb={limb} names={names} onChange={onChange} />
    </fieldset>
  );
}

function SeenSliders({
  limb,
  names,
  onChange,
}: {
  limb: Limb;
  names: readonly [string, string, string];
  onChange: (limb: Limb) => void;
}) {
  const seen = limb.seen ?? [1, 1, 1];
  const isFlat = seen.every((each) => each === 1);
  const set = (at: number, value: number) => {
    const [upper, lower, last] = seen.map((each, index) => (index === at ? value : each));
    onChange({ ...limb, seen: [upper, lower, last] as Foreshortening });
  };
  return (
    <details open={!isFlat}>
      <summary className="py-0.5 text-[13px] text-ink-2">
        Length as seen {isFlat && '(all in the plane of the picture)'}
      </summary>
      {names.map((name, index) => (
        <Slider
          key={name}
          label={`${name}, seen`}
          value={seen[index] ?? 1}
          from={0.1}
          to={1}
          step={0.02}
          onChange={(value) => set(index, value)}
        />
      ))}
    </details>
  );
}
