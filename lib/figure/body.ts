import type { Person } from './drawing';

/**
 * Proportions of a standing adult as fractions of stature: D. A. Winter, Biomechanics and Motor Control of Human
 * Movement, 4th ed. 2009, figure 4.1 (after Drillis and Contini 1966). Its trunk is one segment (hip 0.530 to
 * shoulder 0.818); the split into pelvis, lumbar and thoracic spine up to C7 is ours.
 */
const STATURE_FRACTIONS = {
  pelvis: 0.065,
  lumbar: 0.09,
  thorax: 0.145,
  neck: 0.055,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  /** Ankle to toes; the whole foot is 0.152. */
  foot: 0.115,
  ankleHeight: 0.039,
} as const;

/** Figure units. Man and woman share bones and scale, so that two pictures can be compared. */
export const STATURE = 124;

type Segment = keyof typeof STATURE_FRACTIONS;

const scaled = (segment: Segment): number => STATURE_FRACTIONS[segment] * STATURE;

export const BODY = {
  pelvis: scaled('pelvis'),
  lumbar: scaled('lumbar'),
  thorax: scaled('thorax'),
  neck: scaled('neck'),
  upperArm: scaled('upperArm'),
  forearm: scaled('forearm'),
  hand: scaled('hand'),
  thigh: scaled('thigh'),
  shank: scaled('shank'),
  foot: scaled('foot'),
  ankleHeight: scaled('ankleHeight'),
  /** 0.132 in Winter; a little larger, so that a face still reads in a list. */
  head: 0.14 * STATURE,
} as const;

/**
 * Half the distance of the shoulder joints and of the hip joints in the front view. Winter gives 0.129 and 0.0955 for
 * both sexes to the outside of the body; joints lie further in. The difference between man and woman is ours.
 */
export const HALF_WIDTHS: Record<Person, { shoulder: number; hip: number }> = {
  man: { shoulder: 0.108 * STATURE, hip: 0.058 * STATURE },
  woman: { shoulder: 0.098 * STATURE, hip: 0.062 * STATURE },
};

/** Half-thickness of a limb: place along the segment (0 to 1, caps beyond), to the front, to the back. */
export type Profile = readonly (readonly [number, number, number])[];

export const THIGH: Profile = [
  [-0.26, 5, 5],
  [-0.05, 8.6, 8.6],
  [0.35, 8, 8],
  [0.75, 6, 5.6],
  [0.98, 5.8, 5],
  [1.2, 3.6, 3.4],
];

export const SHANK: Profile = [
  [-0.16, 3.6, 3.2],
  [0.02, 5.6, 5],
  [0.3, 4.6, 6.9],
  [0.55, 3.8, 5.2],
  [0.85, 3, 3.1],
  [1.12, 3, 3.2],
];

export const UPPER_ARM: Profile = [
  [-0.2, 3, 3],
  [0, 4.8, 4.8],
  [0.5, 4.4, 4.2],
  [0.95, 3.7, 3.7],
  [1.14, 2.4, 2.4],
];

export const FOREARM: Profile = [
  [-0.14, 2.4, 2.4],
  [0.08, 4, 4],
  [0.35, 3.8, 3.9],
  [0.9, 2.5, 2.4],
  [1.12, 2.3, 2.3],
];

const shorts = (hem: number, width: number): Profile => [
  [-0.26, 5.6, 5.6],
  [-0.05, 9.4, 9.2],
  [0.35, 8.9, 8.8],
  [hem, width, width - 0.2],
  [hem, width, width - 0.2],
];

/** Trousers end above the knee; a woman's a little lower. */
export const SHORTS_LEG: Record<Person, Profile> = {
  man: shorts(0.6, 8.2),
  woman: shorts(0.78, 7.2),
};

export const SLEEVE: Profile = [
  [-0.24, 2.4, 2.4],
  [-0.06, 5.2, 5.2],
  [0.3, 5.1, 5.1],
  [0.55, 4.9, 4.9],
  [0.55, 4.9, 4.9],
];
