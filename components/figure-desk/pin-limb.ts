import type { Point } from '@/lib/figure/geometry';
import type { Chain } from '@/lib/figure/kinematics';
import type { FreeLimb, Limb, PinnedLimb } from '@/lib/figure/pose';

export const isPinned = (limb: Limb): limb is PinnedLimb => 'to' in limb;

/** The limb turned by its angles, where it is now. */
export function freed({ angles, seen }: Chain): FreeLimb {
  const [upper, lower, end] = angles;
  return { upper, lower, end, seen };
}

/** Positive when the middle joint lies to the left of the way from root to end. */
function sideOfMiddle({ root, middle, end }: Chain): 1 | -1 {
  const cross =
    (end[0] - root[0]) * (middle[1] - root[1]) - (end[1] - root[1]) * (middle[0] - root[0]);
  return cross >= 0 ? 1 : -1;
}

/**
 * The limb held where its wrist or ankle is now, or at another point. One that points out of the picture keeps the
 * angle of its upper segment: how short its lower one looks is what its place says.
 */
export function pinned(chain: Chain, to: Point = chain.end): PinnedLimb {
  const { angles, seen } = chain;
  const isFlat = seen.every((each) => Math.abs(each - 1) < 0.01);
  return isFlat
    ? { to, bend: sideOfMiddle(chain), end: angles[2] }
    : { to, upper: angles[0], end: angles[2], seen };
}
