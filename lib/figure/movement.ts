import { mix, mixAngle, mixPoint, type Point } from './geometry';
import { type Chain, placeOf, type Skeleton, solve } from './kinematics';
import type { Foreshortening, Limb, PinnedLimb, Pose, Scene, Side } from './pose';

const mixSeen = (a: Foreshortening, b: Foreshortening, t: number): Foreshortening => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

const targetOf = (limb: PinnedLimb, skeleton: Skeleton): Point =>
  'on' in limb.to ? placeOf(limb.to, skeleton, skeleton.legs) : limb.to;

/** A limb pinned at both ends of the movement stays pinned on the way; any other turns through its angles. */
function mixLimb(
  a: Limb,
  b: Limb,
  ends: readonly [Skeleton, Skeleton],
  chains: readonly [Chain, Chain],
  t: number,
): Limb {
  const [first, last] = chains;
  const end = mixAngle(first.angles[2], last.angles[2], t);
  const seen = mixSeen(a.seen ?? [1, 1, 1], b.seen ?? [1, 1, 1], t);
  if ('to' in a && 'to' in b && (a.upper === undefined) === (b.upper === undefined)) {
    const to =
      'on' in a.to && 'on' in b.to && a.to.on === b.to.on
        ? { on: a.to.on, t: mix(a.to.t, b.to.t, t), off: mix(a.to.off, b.to.off, t) }
        : mixPoint(targetOf(a, ends[0]), targetOf(b, ends[1]), t);
    const bend = b.bend ?? a.bend;
    return {
      to,
      end,
      seen,
      ...(bend === undefined ? {} : { bend }),
      ...(a.upper === undefined || b.upper === undefined
        ? {}
        : { upper: mixAngle(a.upper, b.upper, t) }),
    };
  }
  return {
    upper: mixAngle(first.angles[0], last.angles[0], t),
    lower: mixAngle(first.angles[1], last.angles[1], t),
    end,
    seen: mixSeen(first.seen, last.seen, t),
  };
}

/** The pose at `t` between start (0) and end (1) of the scene. */
export function poseAt(scene: Scene, t: number): Pose {
  if (t === 0) return scene.start;
  if (t === 1) return scene.end;
  const { start, end } = scene;
  const ends = [solve(start, scene), solve(end, scene)] as const;
  const limb = (kind: 'legs' | 'arms', side: Side) =>
    mixLimb(
      start[kind][side],
      end[kind][side],
      ends,
      [ends[0][kind][side], ends[1][kind][side]],
      t,
    );
  const hold = start.hold === 'neck' && end.hold === 'neck' ? 'neck' : 'hip';
  const angle = (index: 0 | 1 | 2 | 3 | 4) => mixAngle(start.spine[index], end.spine[index], t);
  return {
    at: hold === 'neck' ? mixPoint(start.at, end.at, t) : mixPoint(ends[0].hip, ends[1].hip, t),
    hold,
    spine: [angle(0), angle(1), angle(2), angle(3), angle(4)],
    trunkSeen: mix(start.trunkSeen ?? 1, end.trunkSeen ?? 1, t),
    faceAway: mix(start.faceAway ?? 0, end.faceAway ?? 0, t),
    shouldersSeen: mix(start.shouldersSeen ?? 1, end.shouldersSeen ?? 1, t),
    legs: { near: limb('legs', 'near'), far: limb('legs', 'far') },
    arms: { near: limb('arms', 'near'), far: limb('arms', 'far') },
  };
}

const FRAMES = 8;

/** Eased places of the frames between start and end. */
export const FRAME_TIMES: readonly number[] = Array.from({ length: FRAMES }, (_, index) => {
  const t = index / (FRAMES - 1);
  return t * t * (3 - 2 * t);
});
