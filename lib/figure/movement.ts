import { settle } from './contact';
import type { Person } from './drawing';
import { mix, mixAngle, mixPoint, type Point, turn } from './geometry';
import { type Chain, placeOf, type Skeleton } from './kinematics';
import type { Foreshortening, Limb, PinnedLimb, Pose, Scene, Side } from './pose';

const mixSeen = (a: Foreshortening, b: Foreshortening, t: number): Foreshortening => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

const targetOf = (limb: PinnedLimb, skeleton: Skeleton): Point =>
  'on' in limb.to ? placeOf(limb.to, skeleton, skeleton.legs) : limb.to;

type Bend = { base: number; upper: number; lower: number; end: number };

/** Joint angles lie within this many degrees behind the segment they hang on and the rest of the circle before it. */
const BEHIND = 120;
const unwound = (degrees: number): number => (degrees < -BEHIND ? degrees + 360 : degrees);

/** Bends of the limb's joints, each from the segment before it; `sense` makes an arm raised forward or outward positive. */
function bendOf({ angles }: Chain, base: number, sense: 1 | -1): Bend {
  return {
    base,
    upper: unwound(turn(angles[0], base) * sense),
    lower: turn(angles[1], angles[0]),
    end: turn(angles[2], angles[1]),
  };
}

function mixBends(a: Bend, b: Bend, base: number, sense: 1 | -1, t: number) {
  const upper = base + mix(a.upper, b.upper, t) * sense;
  const lower = upper + mix(a.lower, b.lower, t);
  return { upper, lower, end: lower + mix(a.end, b.end, t) };
}

type Way = {
  /** The segment the limb hangs on points this way, plus 180, at both ends and now. */
  bases: readonly [number, number, number];
  sense: 1 | -1;
};

/** A limb pinned at both ends of the movement stays pinned on the way; any other turns through its joints. */
function mixLimb(
  a: Limb,
  b: Limb,
  ends: readonly [Skeleton, Skeleton],
  chains: readonly [Chain, Chain],
  { bases, sense }: Way,
  t: number,
): Limb {
  const [first, last] = chains;
  const seen = mixSeen(a.seen ?? [1, 1, 1], b.seen ?? [1, 1, 1], t);
  if ('to' in a && 'to' in b && (a.upper === undefined) === (b.upper === undefined)) {
    const to =
      'on' in a.to && 'on' in b.to && a.to.on === b.to.on
        ? { on: a.to.on, t: mix(a.to.t, b.to.t, t), off: mix(a.to.off, b.to.off, t) }
        : mixPoint(targetOf(a, ends[0]), targetOf(b, ends[1]), t);
    const bend = b.bend ?? a.bend;
    return {
      to,
      end: mixAngle(first.angles[2], last.angles[2], t),
      seen,
      ...(bend === undefined ? {} : { bend }),
      ...(a.upper === undefined || b.upper === undefined
        ? {}
        : { upper: mixAngle(a.upper, b.upper, t) }),
    };
  }
  return {
    ...mixBends(bendOf(first, bases[0], sense), bendOf(last, bases[1], sense), bases[2], sense, t),
    seen: mixSeen(first.seen, last.seen, t),
  };
}

type Key = { pose: Pose; skeleton: Skeleton };

/** The pose at `t` between two settled ones. */
function mixPoses(a: Key, b: Key, t: number): Pose {
  const angle = (index: 0 | 1 | 2 | 3 | 4) => mixAngle(a.pose.spine[index], b.pose.spine[index], t);
  const limb = (kind: 'legs' | 'arms', side: Side) => {
    const root = kind === 'legs' ? 0 : 2;
    const outwards = side === 'near' ? 1 : -1;
    return mixLimb(
      a.pose[kind][side],
      b.pose[kind][side],
      [a.skeleton, b.skeleton],
      [a.skeleton[kind][side], b.skeleton[kind][side]],
      {
        bases: [a.pose.spine[root] + 180, b.pose.spine[root] + 180, angle(root) + 180],
        sense: a.skeleton.view === 'front' ? outwards : a.skeleton.facing,
      },
      t,
    );
  };
  const hold = a.pose.hold === 'neck' && b.pose.hold === 'neck' ? 'neck' : 'hip';
  return {
    at:
      hold === 'neck'
        ? mixPoint(a.pose.at, b.pose.at, t)
        : mixPoint(a.skeleton.hip, b.skeleton.hip, t),
    hold,
    spine: [angle(0), angle(1), angle(2), angle(3), angle(4)],
    trunkSeen: mix(a.pose.trunkSeen ?? 1, b.pose.trunkSeen ?? 1, t),
    faceAway: mix(a.pose.faceAway ?? 0, b.pose.faceAway ?? 0, t),
    shouldersSeen: mix(a.pose.shouldersSeen ?? 1, b.pose.shouldersSeen ?? 1, t),
    legs: { near: limb('legs', 'near'), far: limb('legs', 'far') },
    arms: { near: limb('arms', 'near'), far: limb('arms', 'far') },
  };
}

/** The way of a scene's body: the skeleton at `t` between start (0) and end (1), resting on what carries it. */
export function wayOf(scene: Scene, person: Person = 'man'): (t: number) => Skeleton {
  const keys: Key[] = [
    settle(scene.start, scene, 'start', person),
    ...(scene.via ?? []).map((pose) => settle(pose, scene, 'between', person)),
    settle(scene.end, scene, 'end', person),
  ];
  const steps = keys.length - 1;
  return (t) => {
    const index = Math.min(steps - 1, Math.floor(t * steps));
    const [from, to] = [keys[index], keys[index + 1]];
    if (!from || !to) throw new RangeError(`no pose at ${t}`);
    const rest = t * steps - index;
    if (rest === 0) return from.skeleton;
    if (rest === 1) return to.skeleton;
    return settle(mixPoses(from, to, rest), scene, 'between', person).skeleton;
  };
}

/** Between two frames the browser draws straight on; a limb that turns further would shrink by more than a twentieth. */
const STEP = 36;
const FEWEST_STEPS = 4;

/** Places of the frames between start and end, evenly apart; the further a limb turns, the more there are. */
export function frameTimes(skeletonAt: (t: number) => Skeleton): number[] {
  const [first, last] = [skeletonAt(0), skeletonAt(1)];
  const turns = (['legs', 'arms'] as const).flatMap((kind) =>
    (['near', 'far'] as const).flatMap((side) =>
      ([0, 1] as const).map((segment) =>
        Math.abs(turn(last[kind][side].angles[segment], first[kind][side].angles[segment])),
      ),
    ),
  );
  const steps = Math.max(FEWEST_STEPS, Math.ceil(Math.max(...turns) / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => index / steps);
}
