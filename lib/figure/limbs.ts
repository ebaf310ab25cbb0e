import { BODY, FOREARM, type Profile, SHANK, SHORTS_LEG, SLEEVE, THIGH, UPPER_ARM } from './body';
import { blob, type Outline, type Piece } from './draw';
import type { Person } from './drawing';
import { add, mixPoint, type Point, ray } from './geometry';
import type { Chain } from './kinematics';
import type { Side } from './pose';

/** Outline round a segment; `front` is 1 where the front is to the left of the way from `a` to `b`. */
function tube(a: Point, angle: number, length: number, profile: Profile, front: 1 | -1): Outline {
  const [x, y] = ray(angle, 1);
  const along = (t: number, off: number): Point => [
    a[0] + x * t * length - y * off,
    a[1] + y * t * length + x * off,
  ];
  const last = 2 * profile.length - 1;
  const outline = new Array<Point>(last + 1);
  profile.forEach(([t, ahead, behind], index) => {
    outline[index] = along(t, ahead * front);
    outline[last - index] = along(t, -behind * front);
  });
  return blob(outline);
}

/** A limb seen from its end keeps its round ends: the caps do not shrink with the length. */
function capped(profile: Profile, seen: number): Profile {
  if (seen > 0.95) return profile;
  return profile.map(([t, ahead, behind]) => {
    const outside = t < 0 ? t : t > 1 ? t - 1 : 0;
    return [t + outside * (1 / Math.max(seen, 0.15) - 1), ahead, behind] as const;
  });
}

function segment(
  chain: Chain,
  which: 0 | 1,
  length: number,
  profile: Profile,
  front: 1 | -1,
): Outline {
  const seen = chain.seen[which];
  const from = which === 0 ? chain.root : chain.middle;
  return tube(
    from,
    chain.angles[which],
    length * Math.max(seen, 0.02),
    capped(profile, seen),
    front,
  );
}

/** In the frame of the foot: towards the toes, and towards the instep. */
const FOOT: readonly Point[] = [
  [-5.4, -4.8],
  [-6.6, -1.5],
  [-3.6, 3.4],
  [2.4, 4],
  [7.4, 0.2],
  [13.6, -1.4],
  [15.4, -3.4],
  [14.4, -4.8],
  [6, -4.6],
];

const HAND: readonly Point[] = [
  [-1.5, -2.3],
  [-1.5, 2.3],
  [6.2, 4.4],
  [7.2, 2.4],
  [13, 1.6],
  [12.6, -2],
  [4, -3.1],
];

const inFrame = (
  origin: Point,
  angle: number,
  side: 1 | -1,
  seen: number,
  points: readonly Point[],
) => {
  const [cos, sin] = ray(angle, 1);
  return blob(
    points.map(
      ([x, y]): Point => [
        origin[0] + cos * x * seen - sin * y * side,
        origin[1] + sin * x * seen + cos * y * side,
      ],
    ),
  );
};

/** Foot as the viewer meets it: toes towards the viewer, along the shin. */
const FOOT_FRONT: readonly Point[] = [
  [-3, -3],
  [-3, 3],
  [1.5, 3.9],
  [4.9, 5.2],
  [4.9, -5.2],
  [1.5, -3.9],
];

/** Thigh, shank and foot. */
export const sideLegOutlines = (chain: Chain, facing: 1 | -1): Outline[] => [
  segment(chain, 0, BODY.thigh, THIGH, facing),
  segment(chain, 1, BODY.shank, SHANK, facing),
  inFrame(chain.end, chain.angles[2], facing, chain.seen[2], FOOT),
];

export function sideLeg(chain: Chain, facing: 1 | -1, side: Side, person: Person): Piece[] {
  const isFar = side === 'far';
  return [
    { outlines: sideLegOutlines(chain, facing), fill: isFar ? 'skin-far' : 'skin' },
    {
      outlines: [segment(chain, 0, BODY.thigh, SHORTS_LEG[person], facing)],
      fill: isFar ? 'shorts-far' : 'shorts',
    },
  ];
}

/** The nearer a thigh points to the viewer, the further its trouser leg reaches down what is seen of it. */
const shortsFront = (seen: number, person: Person): Profile =>
  SHORTS_LEG[person].map(([t, ahead, behind]) => [
    t > 0.5 ? t + (1 - seen) * 0.55 : t,
    ahead - 0.6,
    behind - 0.6,
  ]);

const SHANK_FRONT: Profile = SHANK.map(([t, a, b]) => [t, (a + b) / 2, (a + b) / 2]);

/** Thigh, shank and foot. */
export const frontLegOutlines = (chain: Chain): Outline[] => [
  segment(chain, 0, BODY.thigh, THIGH, 1),
  segment(chain, 1, BODY.shank, SHANK_FRONT, 1),
  inFrame(chain.end, chain.angles[1], 1, chain.seen[2], FOOT_FRONT),
];

export function frontLeg(chain: Chain, person: Person): Piece[] {
  return [{ outlines: frontLegOutlines(chain), fill: 'skin' }, shortsLeg(chain, person)];
}

const shortsLeg = (chain: Chain, person: Person): Piece => ({
  outlines: [segment(chain, 0, BODY.thigh, shortsFront(chain.seen[0], person), 1)],
  fill: 'shorts',
});

/** A leg laid across the other: its shank hides its own thigh. */
export function crossedLeg(chain: Chain, person: Person): Piece[] {
  const [thigh, shank, foot] = frontLegOutlines(chain);
  const skin = (...outlines: (Outline | undefined)[]): Piece => ({
    outlines: outlines.filter((outline) => outline !== undefined),
    fill: 'skin',
  });
  return [skin(thigh), shortsLeg(chain, person), skin(shank, foot)];
}

/** Upper arm, forearm and hand; `thumb` 1 puts the thumb to the left of the way the fingers point. */
export const armOutlines = (chain: Chain, thumb: 1 | -1): Outline[] => [
  segment(chain, 0, BODY.upperArm, UPPER_ARM, thumb),
  segment(chain, 1, BODY.forearm, FOREARM, thumb),
  inFrame(chain.end, chain.angles[2], thumb, chain.seen[2], HAND),
];

export function arm(chain: Chain, thumb: 1 | -1, side: Side): Piece[] {
  const isFar = side === 'far';
  return [
    { outlines: armOutlines(chain, thumb), fill: isFar ? 'skin-far' : 'skin' },
    {
      outlines: [segment(chain, 0, BODY.upperArm, SLEEVE, thumb)],
      fill: isFar ? 'shirt-far' : 'shirt',
      ...(isFar ? {} : { stroke: 'shirt-far', width: 0.7 }),
    },
  ];
}

/** Along a chain: 0 to 1 is the upper segment, 1 to 2 the lower; `off` to the front. */
export function onLimb(chain: Chain, t: number, off: number, front: 1 | -1): Point {
  const [from, to, angle] =
    t <= 1
      ? [chain.root, chain.middle, chain.angles[0]]
      : [chain.middle, chain.end, chain.angles[1]];
  return add(mixPoint(from, to, t <= 1 ? t : t - 1), ray(angle + 90, off * front));
}
