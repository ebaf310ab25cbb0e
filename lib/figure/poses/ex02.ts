import type { Pose, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  free,
  HOOK_FAR,
  HOOK_LYING,
  MAT,
  on,
  PILLOW,
  seatedFront,
  UPRIGHT,
} from './stances';

const crossed = (upper: number, seen: number, end: number): Pose['legs']['near'] => ({
  to: on('far-thigh', 0.84, 5),
  upper,
  end,
  seen: [seen, 1, 0.7],
});
/** Knee fallen outward, towards the viewer. */
const CROSSED = crossed(6, 0.76, 118);
const SEATED_HIP = [0, 44] as const;
const SHORT_ARM = [0.92, 0.82, 1] as const;
const ON_THIGHS: Pose['arms'] = {
  near: { to: [14, 46], bend: 1, end: -100, seen: SHORT_ARM },
  far: { to: [-14, 46], bend: -1, end: -80, seen: SHORT_ARM },
};

export const EX02: Readonly<Record<string, Scene>> = {
  'EX02-a': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, legs: { near: CROSSED, far: HOOK_FAR } },
    end: {
      ...HOOK_LYING,
      legs: { near: crossed(46, 0.72, 165), far: free(110, 12, 80) },
      arms: {
        near: at(on('far-thigh', 0.5, -3), 60),
        far: at(on('far-thigh', 0.55, -4), 60),
      },
    },
    muscles: ['buttock'],
    arrows: [{ follow: 'far-knee', off: -11, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX02-b': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: { ...HOOK_LYING, legs: { near: CROSSED, far: HOOK_FAR } },
    muscles: ['buttock'],
    arrows: [
      [
        [56, 40],
        [58, 24],
        [46, 16],
      ],
    ],
    props: [MAT, PILLOW],
  },
  'EX02-c': {
    view: 'front',
    box: 'upright',
    legsInFront: true,
    start: {
      at: SEATED_HIP,
      spine: [90, 90, 90, 90, 90],
      legs: seatedFront(14),
      arms: ON_THIGHS,
    },
    end: {
      at: SEATED_HIP,
      spine: [90, 90, 90, 90, 90],
      legs: { near: { to: [-10, 43], upper: -6, seen: [0.5, 1, 0.9] }, far: seatedFront(14).far },
      arms: { near: { to: [12, 50], bend: 1, end: -140, seen: SHORT_ARM }, far: ON_THIGHS.far },
    },
    muscles: ['hip-side'],
    arrows: [
      [
        [30, 62],
        [42, 54],
        [45, 40],
      ],
    ],
    props: [
      { kind: 'floor', from: -45, to: 45 },
      { kind: 'chair-front', x: 0, seat: 38, back: 76 },
    ],
  },
  'EX02-d': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      legs: { near: { upper: 112, lower: -14, end: 55, seen: [0.95, 0.95, 1] }, far: HOOK_FAR },
      arms: {
        near: at(on('near-shank', 0.1, 4), 40),
        far: at(on('near-shank', 0.12, 5), 40),
      },
    },
    muscles: ['buttock'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX02-e': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: UPRIGHT,
      legs: { near: free(-90, 180, 182), far: at([30.4, ANKLE], 0) },
      arms: { near: free(-92, -78), far: at([27, 50], -10) },
    },
    end: {
      at: [10, 33.7],
      spine: UPRIGHT,
      legs: { near: free(-109, 180, 182), far: at([30.4, ANKLE], 0) },
      arms: { near: free(-92, -78), far: at([27, 50], -10) },
    },
    muscles: ['hip-front'],
    arrows: [
      [
        [-24, 38],
        [-4, 38],
      ],
    ],
    props: [
      { kind: 'mat', from: -52, to: 72 },
      { kind: 'chair', x: 31, opens: 1, seat: 26, back: 49, depth: 30 },
    ],
  },
};
