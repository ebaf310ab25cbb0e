import { curve, type Outline, type Piece } from './draw';
import type { Point } from './geometry';
import type { Skeleton } from './kinematics';
import { onLimb } from './limbs';
import type { Muscle, Scene, Side } from './pose';
import { onSpine } from './torso';

type Spot = (skeleton: Skeleton, side: Side) => Outline;

/** Three places (along, off) on a leg; 0 to 1 is the thigh, 1 to 2 the shank. */
const onLeg =
  (...places: readonly Point[]): Spot =>
  ({ legs, facing }, side) =>
    curve(...places.map(([t, off]) => onLimb(legs[side], t, off, facing)));

const onTrunk =
  (...places: readonly Point[]): Spot =>
  (skeleton) =>
    curve(...places.map(([height, off]) => onSpine(skeleton, height, off)));

const SIDE_VIEW: Record<Muscle, Spot> = {
  'front-thigh': onLeg([0.2, 5], [0.5, 5], [0.86, 3.2]),
  'back-thigh': onLeg([0.28, -5], [0.55, -4.4], [0.86, -2.8]),
  'back-knee': onLeg([0.72, -3.2], [1, -3.4], [1.3, -4]),
  calf: onLeg([1.1, -3], [1.32, -4], [1.64, -2.4]),
  buttock: (skeleton, side) =>
    curve(
      onSpine(skeleton, 0.5, -6.6),
      onSpine(skeleton, -0.4, -7.4),
      onLimb(skeleton.legs[side], 0.24, -6.4, skeleton.facing),
    ),
  'hip-front': (skeleton, side) =>
    curve(
      onSpine(skeleton, 0.7, 6),
      onLimb(skeleton.legs[side], 0.02, 6, skeleton.facing),
      onLimb(skeleton.legs[side], 0.35, 5.4, skeleton.facing),
    ),
  'hip-side': onLeg([-0.1, -2], [0.1, -2], [0.3, -1]),
  'low-back': onTrunk([0.5, -6.4], [1.1, -5.4], [1.9, -5.2]),
  'upper-back': onTrunk([2, -5.4], [2.4, -6.2], [2.75, -5.8]),
  'back-extensors': onTrunk([0.6, -6.2], [1.4, -5], [2.5, -6]),
  belly: onTrunk([0.5, 6.2], [1.1, 6.2], [1.9, 6.6]),
  'side-trunk': onTrunk([0.8, 0], [1.6, 0], [2.4, 0]),
};

const aside = (side: Side): 1 | -1 => (side === 'near' ? 1 : -1);

/** What lies behind the body is not marked on its front. */
const FRONT_VIEW: Partial<Record<Muscle, Spot>> = {
  'side-trunk': (skeleton, side) =>
    curve(
      onSpine(skeleton, 0.7, 9.4 * aside(side)),
      onSpine(skeleton, 1.6, 9 * aside(side)),
      onSpine(skeleton, 2.45, 11 * aside(side)),
    ),
  'hip-side': (skeleton, side) =>
    curve(
      onSpine(skeleton, 0.7, 9.6 * aside(side)),
      onSpine(skeleton, 0, 11.4 * aside(side)),
      onLimb(skeleton.legs[side], 0.32, 6 * aside(side), 1),
    ),
  /** Of a leg laid across the other it is what shows under the thigh. */
  buttock: (skeleton, side) =>
    skeleton.legs[side].angles[0] * aside(side) > -20
      ? curve(
          onSpine(skeleton, -0.7, 11 * aside(side)),
          onLimb(skeleton.legs[side], 0.3, -8.6, 1),
          onLimb(skeleton.legs[side], 1, -7.4, 1),
        )
      : curve(
          onSpine(skeleton, 0.4, 10.6 * aside(side)),
          onSpine(skeleton, -0.2, 11.6 * aside(side)),
          onSpine(skeleton, -0.8, 9 * aside(side)),
        ),
};

export function musclesOf(scene: Scene, skeleton: Skeleton): Piece[] {
  if (scene.muscles.length === 0) return [];
  return [
    {
      outlines: scene.muscles.map((entry) => {
        const [muscle, side] = typeof entry === 'string' ? ([entry, 'near'] as const) : entry;
        const spot = scene.view === 'front' ? FRONT_VIEW[muscle] : SIDE_VIEW[muscle];
        if (!spot) throw new RangeError(`${muscle} is not seen from the front`);
        return spot(skeleton, side);
      }),
      stroke: 'muscle',
      width: 3.6,
    },
  ];
}
