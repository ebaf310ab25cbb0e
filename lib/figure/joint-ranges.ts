import { turn } from './geometry';
import type { Chain, Skeleton } from './kinematics';
import type { Side } from './pose';

/**
 * Degrees of motion of a healthy adult: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring
 * and Recording, 1965, except the knee. Its 135 is a mean; kneeling back on the heels needs more: mean 157 in deep
 * squatting (Hemmerich et al., Journal of Orthopaedic Research 2006;24:770-781). The spine is one range from the
 * sacrum to C7, and one for neck and head together; AAOS gives 20 to 30 for extension of the first.
 */
export const JOINT_RANGES = {
  'hip-flexion': [-30, 120],
  'hip-abduction': [-30, 45],
  'knee-flexion': [0, 157],
  'ankle-dorsiflexion': [-50, 20],
  'spine-flexion': [-30, 80],
  'spine-side-bend': [-35, 35],
  'neck-flexion': [-45, 45],
  'neck-side-bend': [-45, 45],
  'shoulder-flexion': [-60, 180],
  'shoulder-abduction': [-45, 180],
  'elbow-flexion': [0, 150],
  /** Extension 70 and flexion 80, whichever way the palm faces. */
  'wrist-bend': [-80, 80],
} as const satisfies Record<string, readonly [number, number]>;

export type JointMotion = keyof typeof JOINT_RANGES;
export type JointAngle = { motion: JointMotion; side: Side | null; degrees: number };

/** A segment that looks shorter than this points out of the picture, and its angle there says nothing of the joint. */
const IN_PLANE = 0.93;

const isInPlane = (chain: Chain, ...segments: readonly (0 | 1 | 2)[]): boolean =>
  segments.every((segment) => chain.seen[segment] >= IN_PLANE);

/** An arm behind the head has gone up the front, not round the back. */
const raised = (degrees: number): number => (degrees < -100 ? degrees + 360 : degrees);

/** Joints whose motion lies in the picture plane; flexion, abduction and bending to the near side count upwards. */
export function jointAngles(skeleton: Skeleton, trunkSeen = 1): JointAngle[] {
  return skeleton.view === 'front' ? frontAngles(skeleton, trunkSeen) : sideAngles(skeleton);
}

function sideAngles({ spine, facing, legs, arms }: Skeleton): JointAngle[] {
  const [pelvis, , thorax, , head] = spine;
  const found: JointAngle[] = [
    { motion: 'spine-flexion', side: null, degrees: turn(pelvis, thorax) * facing },
    { motion: 'neck-flexion', side: null, degrees: turn(thorax, head) * facing },
  ];
  for (const side of ['near', 'far'] as const) {
    const [leg, arm] = [legs[side], arms[side]];
    const [thigh, shank, foot] = leg.angles;
    const [upper, lower, hand] = arm.angles;
    const take = (motion: JointMotion, degrees: number) => found.push({ motion, side, degrees });
    if (isInPlane(leg, 0)) take('hip-flexion', turn(thigh, pelvis + 180) * facing);
    if (isInPlane(leg, 0, 1)) take('knee-flexion', turn(thigh, shank) * facing);
    if (isInPlane(leg, 1, 2)) {
      take('ankle-dorsiflexion', turn(foot, shank + 90 * facing) * facing);
    }
    if (isInPlane(arm, 0)) take('shoulder-flexion', raised(turn(upper, thorax + 180) * facing));
    if (isInPlane(arm, 0, 1)) take('elbow-flexion', turn(lower, upper) * facing);
    if (isInPlane(arm, 1, 2)) take('wrist-bend', turn(hand, lower) * facing);
  }
  return found;
}

function frontAngles({ spine, legs, arms }: Skeleton, trunkSeen: number): JointAngle[] {
  const [pelvis, , thorax, , head] = spine;
  const found: JointAngle[] = [];
  const isTrunkInPlane = trunkSeen >= IN_PLANE;
  if (isTrunkInPlane) {
    found.push({ motion: 'spine-side-bend', side: null, degrees: turn(pelvis, thorax) });
    found.push({ motion: 'neck-side-bend', side: null, degrees: turn(thorax, head) });
  }
  for (const side of ['near', 'far'] as const) {
    const outwards = side === 'near' ? 1 : -1;
    const [leg, arm] = [legs[side], arms[side]];
    if (isTrunkInPlane && isInPlane(leg, 0)) {
      const degrees = turn(leg.angles[0], pelvis + 180) * outwards;
      found.push({ motion: 'hip-abduction', side, degrees });
    }
    if (isTrunkInPlane && isInPlane(arm, 0)) {
      const degrees = raised(turn(arm.angles[0], thorax + 180) * outwards);
      found.push({ motion: 'shoulder-abduction', side, degrees });
    }
    if (isInPlane(arm, 0, 1)) {
      const degrees = Math.abs(turn(arm.angles[1], arm.angles[0]));
      found.push({ motion: 'elbow-flexion', side, degrees });
    }
  }
  return found;
}

/** Degrees outside the published range; 0 within it. */
export function beyondRange({ motion, degrees }: JointAngle): number {
  const [least, most] = JOINT_RANGES[motion];
  return Math.max(0, least - degrees, degrees - most);
}
