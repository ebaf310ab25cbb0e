import { STATURE } from './body';
import { type Outline, sampled } from './draw';
import type { Person } from './drawing';
import { distance, type Point, shifted } from './geometry';
import { headOutlines } from './head';
import { type Skeleton, solve } from './kinematics';
import { armOutlines, frontLegOutlines, sideLegOutlines } from './limbs';
import type { Contact, Part, Pose, Scene, Side, Support } from './pose';
import { pelvisOutline, shirtOutline } from './torso';

/** Round knee and elbow: what is drawn within this many units of the joint. */
const JOINT_REACH = 8;

const legOutlines = (skeleton: Skeleton, side: Side): Outline[] =>
  skeleton.view === 'front'
    ? frontLegOutlines(skeleton.legs[side])
    : sideLegOutlines(skeleton.legs[side], skeleton.facing);

const points = (outlines: readonly (Outline | undefined)[]): Point[] =>
  outlines.flatMap((outline) => (outline ? sampled(outline) : []));

function limbPoints(skeleton: Skeleton, part: string, side: Side): Point[] {
  const leg = () => legOutlines(skeleton, side);
  const arm = () => armOutlines(skeleton.arms[side], skeleton.facing);
  const near = (joint: Point, all: Point[]) =>
    all.filter((point) => distance(point, joint) < JOINT_REACH);
  switch (part) {
    case 'foot':
      return points([leg()[2]]);
    case 'shank':
      return points([leg()[1]]);
    case 'knee':
      return near(skeleton.legs[side].middle, points(leg().slice(0, 2)));
    case 'hand':
      return points([arm()[2]]);
    case 'forearm':
      return points([arm()[1]]);
    default:
      return near(skeleton.arms[side].middle, points(arm().slice(0, 2)));
  }
}

/** Points of the drawn outline of a part, clothes included. */
export function pointsOf(skeleton: Skeleton, part: Part): Point[] {
  switch (part) {
    case 'head':
      return points(headOutlines(skeleton));
    case 'back':
    case 'belly':
      return points([shirtOutline(skeleton)]);
    case 'seat':
      return points([pelvisOutline(skeleton)]);
    default: {
      const [side, limb] = part.split('-') as [Side, string];
      return limbPoints(skeleton, limb, side);
    }
  }
}

const gapAt = ([x, y]: Point, on: Support): number => {
  if ('height' in on) return y - on.height;
  return on.at === 'left' ? x - on.wall : on.wall - x;
};

/** The point of a part that is nearest to what holds it, or deepest in it. */
export function touchingPoint(skeleton: Skeleton, part: Part, on: Support): Point {
  return pointsOf(skeleton, part).reduce((nearest, point) =>
    gapAt(point, on) < gapAt(nearest, on) ? point : nearest,
  );
}

/** Figure units between a part and what holds it: above 0 it hovers, below 0 it has sunk in. */
export const gapOf = (skeleton: Skeleton, part: Part, on: Support): number =>
  gapAt(touchingPoint(skeleton, part, on), on);

/** Two hundredths of stature: a part as near as this touches. */
export const CLOSE = 0.02 * STATURE;

const wayTo = (on: Support, gap: number): Point =>
  'height' in on ? [0, -gap] : [on.at === 'left' ? -gap : gap, 0];

/** A limb that is pinned elsewhere turns as the body moves, and with it what it drags along: two rounds are enough. */
const ROUNDS = 2;

const holdsAt = ({ during }: Contact, moment: 'start' | 'end' | 'between'): boolean =>
  during === undefined || during === moment;

/** Joints of a pose, its body moved until what carries it touches. */
export function settle(
  pose: Pose,
  scene: Pick<Scene, 'view' | 'facing' | 'contacts'>,
  moment: 'start' | 'end' | 'between',
  person: Person = 'man',
): { pose: Pose; skeleton: Skeleton } {
  const carrying = scene.contacts.filter((each) => each.carries && holdsAt(each, moment));
  let settled = pose;
  let skeleton = solve(settled, scene, person);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { part, on } of carrying) {
      const gap = gapOf(skeleton, part, on);
      if (Math.abs(gap) < 0.05) continue;
      settled = { ...settled, at: shifted(settled.at, wayTo(on, gap)) };
      skeleton = solve(settled, scene, person);
    }
  }
  return { pose: settled, skeleton };
}
