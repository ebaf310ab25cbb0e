import { BODY, HALF_WIDTHS } from './body';
import type { Person } from './drawing';
import { add, angleBetween, beside, distance, mixPoint, type Point, ray } from './geometry';
import type { Joint, Limb, Place, Pose, Scene, Side } from './pose';

export type Chain = {
  root: Point;
  middle: Point;
  end: Point;
  tip: Point;
  angles: readonly [number, number, number];
  seen: readonly [number, number, number];
};

export type Skeleton = {
  person: Person;
  view: Scene['view'];
  facing: 1 | -1;
  spine: Pose['spine'];
  faceAway: number;
  hip: Point;
  waist: Point;
  ribs: Point;
  neck: Point;
  head: Point;
  legs: Record<Side, Chain>;
  arms: Record<Side, Chain>;
};

type Trunk = Pick<Skeleton, 'facing' | 'hip' | 'neck'>;
type Lengths = readonly [number, number, number];

const LEG: Lengths = [BODY.thigh, BODY.shank, BODY.foot];
const ARM: Lengths = [BODY.upperArm, BODY.forearm, BODY.hand];

/** Angles of a two-bone limb whose end reaches `target`, or points at it where it is out of reach. */
function reach(root: Point, target: Point, upper: number, lower: number, bend: 1 | -1) {
  const span = Math.min(
    Math.max(distance(root, target), Math.abs(upper - lower) + 0.1),
    upper + lower - 0.01,
  );
  const aim = angleBetween(root, target);
  const cosine = (upper ** 2 + span ** 2 - lower ** 2) / (2 * upper * span);
  const first = aim + (bend * (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180)) / Math.PI;
  const middle = add(root, ray(first, upper));
  return { first, second: angleBetween(middle, add(root, ray(aim, span))) };
}

export function placeOf(place: Place, trunk: Trunk, legs: Partial<Record<Side, Chain>>): Point {
  if (place.on === 'trunk') {
    return beside(trunk.hip, trunk.neck, place.t, -place.off * trunk.facing);
  }
  const leg = legs[place.on.startsWith('near') ? 'near' : 'far'];
  if (leg === undefined) throw new RangeError(`${place.on} is not there yet`);
  const [from, to] = place.on.endsWith('thigh') ? [leg.root, leg.middle] : [leg.middle, leg.end];
  return beside(from, to, place.t, place.off * trunk.facing);
}

const isPlace = (target: Point | Place): target is Place => 'on' in target;

function solveLimb(
  limb: Limb,
  root: Point,
  lengths: Lengths,
  trunk: Trunk,
  legs: Partial<Record<Side, Chain>>,
): Chain {
  const isLeg = lengths === LEG;
  const seen = limb.seen ?? [1, 1, 1];
  const [upper, lower, last] = [lengths[0] * seen[0], lengths[1] * seen[1], lengths[2] * seen[2]];
  const angles = { first: limb.upper ?? 0, second: 0 };
  let end: Point;
  let middle: Point;
  if ('to' in limb) {
    const target = isPlace(limb.to) ? placeOf(limb.to, trunk, legs) : limb.to;
    const human = (isLeg ? trunk.facing : -trunk.facing) as 1 | -1;
    if (limb.upper === undefined) {
      Object.assign(angles, reach(root, target, upper, lower, limb.bend ?? human));
      middle = add(root, ray(angles.first, upper));
      end = add(middle, ray(angles.second, lower));
    } else {
      middle = add(root, ray(limb.upper, upper));
      angles.second = angleBetween(middle, target);
      end = target;
    }
  } else {
    angles.second = limb.lower;
    middle = add(root, ray(limb.upper, upper));
    end = add(middle, ray(limb.lower, lower));
  }
  const third = limb.end ?? (isLeg ? angles.second + 90 * trunk.facing : angles.second);
  return {
    root,
    middle,
    end,
    tip: add(end, ray(third, last)),
    angles: [angles.first, angles.second, third],
    seen: [seen[0], distance(middle, end) / lengths[1], seen[2]],
  };
}

/** Joints of a pose as it stands in the data; `settle` in `contact.ts` also brings it to rest on what carries it. */
export function solve(
  pose: Pose,
  scene: Pick<Scene, 'view' | 'facing'>,
  person: Person = 'man',
): Skeleton {
  const facing = scene.facing ?? 1;
  const [pelvis, lumbar, thorax, neckAngle] = pose.spine;
  const seen = pose.trunkSeen ?? 1;
  const steps = [
    ray(pelvis, BODY.pelvis * seen),
    ray(lumbar, BODY.lumbar * seen),
    ray(thorax, BODY.thorax * seen),
  ] as const;
  const rise = add(...steps);
  const hip: Point = pose.hold === 'neck' ? [pose.at[0] - rise[0], pose.at[1] - rise[1]] : pose.at;
  const waist = add(hip, steps[0]);
  const ribs = add(waist, steps[1]);
  const neck = add(ribs, steps[2]);
  const isFront = scene.view === 'front';
  const aside = (side: Side): 1 | -1 => (side === 'near' ? 1 : -1);
  const hipOf = (side: Side) =>
    isFront ? add(hip, ray(pelvis - 90, HALF_WIDTHS[person].hip * aside(side))) : hip;
  const shoulderOf = (side: Side) =>
    add(
      neck,
      ray(thorax, isFront ? -5.2 * seen : -4.6),
      isFront
        ? ray(thorax - 90, HALF_WIDTHS[person].shoulder * (pose.shouldersSeen ?? 1) * aside(side))
        : ray(thorax - 90 * facing, 0.8),
    );
  const trunk: Trunk = { facing, hip, neck };
  const far = solveLimb(pose.legs.far, hipOf('far'), LEG, trunk, {});
  const near = solveLimb(pose.legs.near, hipOf('near'), LEG, trunk, { far });
  const legs = { near, far };
  const arms = {
    near: solveLimb(pose.arms.near, shoulderOf('near'), ARM, trunk, legs),
    far: solveLimb(pose.arms.far, shoulderOf('far'), ARM, trunk, legs),
  };
  const head = add(neck, ray(neckAngle, BODY.neck));
  return {
    person,
    view: scene.view,
    facing,
    spine: pose.spine,
    faceAway: pose.faceAway ?? 0,
    hip,
    waist,
    ribs,
    neck,
    head,
    legs,
    arms,
  };
}

export function jointOf(skeleton: Skeleton, joint: Joint): Point {
  if (joint === 'hip' || joint === 'waist' || joint === 'neck') return skeleton[joint];
  if (joint === 'head') return add(skeleton.head, ray(skeleton.spine[4], BODY.head * 0.45));
  const side: Side = joint.startsWith('near') ? 'near' : 'far';
  const leg = skeleton.legs[side];
  const arm = skeleton.arms[side];
  switch (joint.slice(joint.indexOf('-') + 1)) {
    case 'knee':
      return leg.middle;
    case 'ankle':
      return leg.end;
    case 'toe':
      return mixPoint(leg.end, leg.tip, 0.8);
    case 'shoulder':
      return arm.root;
    case 'elbow':
      return arm.middle;
    case 'wrist':
      return arm.end;
    default:
      return mixPoint(arm.end, arm.tip, 0.6);
  }
}
