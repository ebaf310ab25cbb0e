import type { Bilingual } from '@/lib/catalog/bilingual';
import type { Point } from './geometry';

export type Side = 'near' | 'far';

/** A place on the body that another limb rests on: `t` along the segment, `off` towards the body's front. */
export type Place = {
  on: 'near-thigh' | 'far-thigh' | 'near-shank' | 'far-shank' | 'trunk';
  t: number;
  off: number;
};

/** Lengths of upper, lower and last segment as seen, 0 to 1: a limb that points to the viewer looks shorter. */
export type Foreshortening = readonly [number, number, number];

/** Absolute angles in degrees (0 = right, 90 = up). `end` is the hand or the foot. */
export type FreeLimb = { upper: number; lower: number; end?: number; seen?: Foreshortening };

/**
 * Wrist or ankle rests on `to` in every frame. `bend` 1 puts elbow or knee to the left of the way from root to `to`;
 * without it a joint bends the human way. With `upper` the lower segment simply reaches the place, as short as it looks.
 */
export type PinnedLimb = {
  to: Point | Place;
  bend?: 1 | -1;
  upper?: number;
  end?: number;
  seen?: Foreshortening;
};

export type Limb = FreeLimb | PinnedLimb;

export type Pose = {
  /** Where the hip is, or the top of the spine with `hold: 'neck'`; a contact that carries corrects it. */
  at: Point;
  hold?: 'hip' | 'neck';
  /** Pelvis, lumbar spine, thoracic spine, neck, head: each from its lower to its upper end. */
  spine: readonly [number, number, number, number, number];
  /** A trunk that leans to the viewer looks shorter. */
  trunkSeen?: number;
  /** Front view: shoulders rolled out of the picture look narrower. */
  shouldersSeen?: number;
  /** Front view: 0 shows the face, 1 only hair, as from behind or with the head hanging. */
  faceAway?: number;
  legs: Record<Side, Limb>;
  arms: Record<Side, Limb>;
};

export type Muscle =
  | 'front-thigh'
  | 'back-thigh'
  | 'back-knee'
  | 'calf'
  | 'buttock'
  | 'hip-front'
  | 'hip-side'
  | 'low-back'
  | 'upper-back'
  | 'back-extensors'
  | 'belly'
  | 'side-trunk';

export type Joint =
  | 'hip'
  | 'waist'
  | 'neck'
  | 'head'
  | `${Side}-${'knee' | 'ankle' | 'toe' | 'elbow' | 'wrist' | 'hand' | 'shoulder'}`;

/** Follows a joint from start to end, `off` to the left of its way; or runs through two or three given points. */
export type Arrow = { follow: Joint; off: number; from?: number; to?: number } | readonly Point[];

export type Part =
  | 'head'
  | 'back'
  | 'belly'
  | 'seat'
  | `${Side}-${'foot' | 'knee' | 'shank' | 'hand' | 'elbow' | 'forearm'}`;

/** What holds a part: something level at a height, or a wall at the left or right of the body. */
export type Support = { height: number } | { wall: number; at: 'left' | 'right' };

/** Drawn outline of `part` touches `on` in the start pose, the end pose, or (without `during`) in every frame. */
export type Contact = {
  part: Part;
  on: Support;
  during?: 'start' | 'end';
  /** The body is moved until this part touches. */
  carries?: true;
};

export type Prop =
  | { kind: 'mat' | 'floor'; from: number; to: number }
  /** A mat seen from above. */
  | { kind: 'sheet'; from: Point; to: Point }
  | { kind: 'block' | 'block-light'; from: Point; to: Point }
  | { kind: 'pillow'; at: Point; width: number; height: number }
  /** Seen from its side: `x` is the back rest, `opens` where the seat points. */
  | { kind: 'chair'; x: number; opens: 1 | -1; seat: number; back: number; depth?: number }
  | { kind: 'chair-front'; x: number; seat: number; back: number }
  | { kind: 'table'; from: number; to: number; height: number }
  | { kind: 'wall'; x: number }
  | { kind: 'rail'; x: number; height: number }
  | { kind: 'strap'; from: Joint; to: Joint }
  /** Pool water up to `level`, over the body. */
  | { kind: 'water'; from: number; to: number; level: number }
  | { kind: 'ball' | 'racket'; in: Joint }
  /** `x` is the rear axle. */
  | { kind: 'bicycle'; x: number }
  /** From hand to hand, under the feet. */
  | { kind: 'rope' }
  /** Round the waist, half of it behind the body. */
  | { kind: 'hoop' };

/**
 * What the picture says, for who cannot see it. `{near}` and `{far}` become "left" or "right" of the drawn body,
 * so that words and picture cannot part.
 */
export type Says = { start: Bilingual; move: Bilingual };

export type Scene = {
  view: 'side' | 'front';
  /** 1 = the front is to the right of a standing body; a body on its back with the head at left is 1, face down -1. */
  facing?: 1 | -1;
  /** Front view: the near leg ends across the far thigh, and legs cover the shirt. */
  isLegCrossed?: boolean;
  /** `upright` for standing and chairs, `low` for mats. The scale is the same in both. */
  box: 'upright' | 'low';
  start: Pose;
  /** Poses the movement passes through where the straight way between start and end is not the way of the body. */
  via?: readonly Pose[];
  end: Pose;
  contacts: readonly Contact[];
  muscles: readonly (Muscle | readonly [Muscle, Side])[];
  arrows: readonly Arrow[];
  props: readonly Prop[];
  says: Says;
  /** Drawn in grey under a crossed circle: what to leave out. */
  isAvoided?: boolean;
};
