import type { Pose, Scene } from '@/lib/figure/pose';
import { FINGERTIPS } from './ex05';
import { at, both, CHAIR, FLOOR, free, HOOK, HOOK_FAR, HOOK_LYING, MAT, on } from './stances';

const BELLY_HANDS: Pose['arms'] = both(at(on('trunk', 0.3, 9), -8));
const UNDER_BACK: Pose['arms'] = both(at([-4, 3], 0));

export const EX10: Readonly<Record<string, Scene>> = {
  'EX10-a': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, arms: both(at(on('near-thigh', 0.2, 9), 40)) },
    end: {
      ...HOOK_LYING,
      spine: [181, 172, 146, 128, 118],
      arms: both(at(on('near-thigh', 0.58, 8), 44)),
    },
    muscles: ['belly'],
    arrows: [{ follow: 'head', off: 14, from: 0, to: 1 }],
    props: [MAT],
  },
  'EX10-b': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, arms: BELLY_HANDS },
    end: { ...HOOK_LYING, legs: { near: at([60, 6], 66), far: HOOK_FAR }, arms: BELLY_HANDS },
    muscles: ['belly'],
    arrows: [
      [
        [58, 26],
        [78, 26],
      ],
    ],
    props: [{ kind: 'mat', from: -72, to: 86 }],
  },
  'EX10-c': {
    view: 'side',
    box: 'low',
    start: {
      ...HOOK_LYING,
      spine: [170, 180, 184, 172, 180],
      legs: { near: HOOK, far: free(-4, -3, 70) },
      arms: UNDER_BACK,
    },
    end: {
      ...HOOK_LYING,
      spine: [170, 180, 166, 164, 166],
      legs: { near: HOOK, far: free(-4, -3, 70) },
      arms: UNDER_BACK,
    },
    muscles: ['belly'],
    arrows: [
      [
        [-70, 16],
        [-70, 34],
      ],
    ],
    props: [MAT],
  },
  'EX10-d': {
    view: 'side',
    box: 'upright',
    start: FINGERTIPS,
    end: FINGERTIPS,
    muscles: ['belly'],
    arrows: [
      [
        [34, 52],
        [19, 49],
      ],
    ],
    props: [FLOOR, CHAIR],
  },
};
