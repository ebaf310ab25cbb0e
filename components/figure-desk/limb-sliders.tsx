'use client';

import { Button } from '@/components/ui/button';
import type { Point } from '@/lib/figure/geometry';
import type { Chain } from '@/lib/figure/kinematics';
import type { Foreshortening, Limb, PinnedLimb, Place } from '@/lib/figure/pose';
import { freed, isPinned, pinned } from './pin-limb';
import { Slider } from './slider';

const PLACES: readonly Place['on'][] = [
  'near-thigh',
  'far-thigh',
  'near-shank',
  'far-shank',
  'trunk',
];

/** Angles run from -180 to 270, so that no pose lies at the end of its slider. */
const [LEAST, MOST] = [-180, 270];

type LimbProps = {
  name: string;
  limb: Limb;
  /** Where it is now. */
  chain: Chain;
  onChange: (limb: Limb) => void;
};

export function LimbSliders({ name, limb, chain, onChange }: LimbProps) {
  const held = isPinned(limb);
  const seen = limb.seen ?? [1, 1, 1];
  const angle = (part: 'upper' | 'lower' | 'end', value: number) =>
    onChange({ ...limb, [part]: value } as Limb);
  return (
    <fieldset className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <legend className="px-1 font-semibold text-[13px]">{name}</legend>
      <Button variant="secondary" onPress={() => onChange(held ? freed(chain) : pinned(chain))}>
        {held ? 'Held: let it turn by its angles' : 'Turns by its angles: hold it where it is'}
      </Button>
      {held ? (
        <PinSliders limb={limb} onChange={onChange} chain={chain} />
      ) : (
        (['upper', 'lower'] as const).map((part) => (
          <Slider
            key={part}
            label={part}
            value={limb[part]}
            from={LEAST}
            to={MOST}
            onChange={(value) => angle(part, value)}
          />
        ))
      )}
      <Slider
        label="hand or foot"
        value={chain.angles[2]}
        from={LEAST}
        to={MOST}
        onChange={(value) => angle('end', value)}
      />
      {(['upper', 'lower', 'end'] as const).map((part, index) => (
        <Slider
          key={part}
          label={`${part} seen`}
          value={seen[index] ?? 1}
          from={0.1}
          to={1}
          step={0.02}
          onChange={(value) =>
            onChange({
              ...limb,
              seen: seen.map((each, at) =>
                at === index ? value : each,
              ) as unknown as Foreshortening,
            })
          }
        />
      ))}
    </fieldset>
  );
}

function PinSliders({
  limb,
  chain,
  onChange,
}: {
  limb: PinnedLimb;
  chain: Chain;
  onChange: (limb: Limb) => void;
}) {
  const { to } = limb;
  const place = 'on' in to ? to : null;
  const point: Point = 'on' in to ? chain.end : to;
  const held = place ? place.on : 'a point';
  return (
    <>
      <label className="flex items-center justify-between gap-2 text-[13px]">
        held to
        <select
          value={held}
          onChange={({ target: { value } }) =>
            onChange({
              ...limb,
              to: value === 'a point' ? point : { on: value as Place['on'], t: 0.5, off: 6 },
            })
          }
          className="rounded-lg border border-line-2 bg-surface px-2 py-1"
        >
          {['a point', ...PLACES].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {place ? (
        <>
          <Slider
            label="along it"
            value={place.t}
            from={-0.2}
            to={1.2}
            step={0.02}
            onChange={(t) => onChange({ ...limb, to: { ...place, t } })}
          />
          <Slider
            label="to the front"
            value={place.off}
            from={-15}
            to={15}
            step={0.5}
            onChange={(off) => onChange({ ...limb, to: { ...place, off } })}
          />
        </>
      ) : (
        <>
          <Slider
            label="x"
            value={point[0]}
            from={-90}
            to={90}
            step={0.2}
            onChange={(x) => onChange({ ...limb, to: [x, point[1]] })}
          />
          <Slider
            label="y"
            value={point[1]}
            from={0}
            to={150}
            step={0.2}
            onChange={(y) => onChange({ ...limb, to: [point[0], y] })}
          />
        </>
      )}
      {limb.upper === undefined ? (
        <label className="flex items-center gap-2 text-[13px]">
          <input
            type="checkbox"
            checked={limb.bend === 1}
            onChange={({ target }) => onChange({ ...limb, bend: target.checked ? 1 : -1 })}
          />
          elbow or knee to the left of the way there
        </label>
      ) : (
        <Slider
          label="upper"
          value={limb.upper}
          from={LEAST}
          to={MOST}
          onChange={(upper) => onChange({ ...limb, upper })}
        />
      )}
    </>
  );
}
