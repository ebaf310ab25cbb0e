import { distance, type Point } from '@/lib/figure/geometry';
import type { Chain, Skeleton } from '@/lib/figure/kinematics';
import type { Foreshortening, FreeLimb, Limb, PinnedLimb, Place, Side } from '@/lib/figure/pose';

export type LimbKind = 'legs' | 'arms';

export const isPinned = (limb: Limb): limb is PinnedLimb => 'to' in limb;

/** As finely as poses are written: whole degrees, tenths of a unit, hundredths of a length. */
const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const asWritten = ([upper, lower, last]: Foreshortening): Foreshortening => [
  hundredth(upper),
  hundredth(lower),
  hundredth(last),
];

/** The limb turned by its angles, where it is now. */
export function freed({ angles, seen }: Chain): FreeLimb {
  const [upper, lower, end] = angles;
  const isFlat = seen.every((each) => hundredth(each) === 1);
  return {
    upper: Math.round(upper),
    lower: Math.round(lower),
    end: Math.round(end),
    ...(isFlat ? {} : { seen: asWritten(seen) }),
  };
}

/** Positive when the middle joint lies to the left of the way from root to end. */
function sideOfMiddle({ root, middle, end }: Chain): 1 | -1 {
  const cross =
    (end[0] - root[0]) * (middle[1] - root[1]) - (end[1] - root[1]) * (middle[0] - root[0]);
  return cross >= 0 ? 1 : -1;
}

/** To the tenth further from the root: a tenth nearer, and a straight knee would stand out by a unit and a half. */
const outwards = (value: number, root: number): number =>
  value < root ? Math.floor(value * 10) / 10 : Math.ceil(value * 10) / 10;

const endOf = ({ root, end }: Chain): Point => [
  outwards(end[0], root[0]),
  outwards(end[1], root[1]),
];

/**
 * The limb held where its wrist or ankle is now, or at another point. One that points out of the picture keeps the
 * angle of its upper segment: how short its lower one looks is what its place says.
 */
export function pinned(chain: Chain, to: PinnedLimb['to'] = endOf(chain)): PinnedLimb {
  const { angles, seen } = chain;
  const isFlat = seen.every((each) => Math.abs(each - 1) < 0.01);
  const end = Math.round(angles[2]);
  return isFlat
    ? { to, bend: sideOfMiddle(chain), end }
    : { to, upper: Math.round(angles[0]), end, seen: asWritten(seen) };
}

const TRUNK: readonly Place['on'][] = ['trunk'];
const OF_FAR_LEG: readonly Place['on'][] = ['far-thigh', 'far-shank', ...TRUNK];

/** What a limb can be held to: the far leg is there first, then the near one, then the arms. */
export function placesFor(kind: LimbKind, side: Side): readonly Place['on'][] {
  if (kind === 'arms') return ['near-thigh', 'near-shank', ...OF_FAR_LEG];
  return side === 'near' ? OF_FAR_LEG : TRUNK;
}

/** Where a point lies seen from a limb or the trunk: what `placeOf` makes of it is the point again. */
export function placeAt(point: Point, on: Place['on'], skeleton: Skeleton): Place {
  const { facing, legs, hip, neck } = skeleton;
  const leg = legs[on.startsWith('near') ? 'near' : 'far'];
  const [from, to] =
    on === 'trunk'
      ? [hip, neck]
      : on.endsWith('thigh')
        ? [leg.root, leg.middle]
        : [leg.middle, leg.end];
  const length = distance(from, to) || 1;
  const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [x, y] = [point[0] - from[0], point[1] - from[1]];
  const left = alongX * y - alongY * x;
  const front = on === 'trunk' ? -facing : facing;
  return {
    on,
    t: hundredth((alongX * x + alongY * y) / length),
    off: tenth(left * front),
  };
}

/** By its angles, held to a point, or held to a limb or the trunk. */
export type Writing = 'angles' | 'point' | Place['on'];

export function writingOf(limb: Limb): Writing {
  if (!isPinned(limb)) return 'angles';
  return 'on' in limb.to ? limb.to.on : 'point';
}

/** The same limb in the same place, written another way. */
export function writtenAs(writing: Writing, limb: Limb, chain: Chain, skeleton: Skeleton): Limb {
  if (writing === 'angles') return freed(chain);
  const to = writing === 'point' ? endOf(chain) : placeAt(chain.end, writing, skeleton);
  return isPinned(limb) ? { ...limb, to } : pinned(chain, to);
}
