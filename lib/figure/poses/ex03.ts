import type { Scene } from '@/lib/figure/pose';
import { at, both, free, HOOK_FAR, HOOK_LYING, MAT, on, PILLOW, UPRIGHT } from './stances';

export const EX03: Readonly<Record<string, Scene>> = {
  'EX03-a': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      at: [-1, 11.5],
      spine: [190, 184, 179, 168, 180],
      legs: { near: free(128, -14, 60), far: free(125, -12, 62) },
      arms: both(at(on('near-thigh', 0.72, -3), 55)),
    },
    muscles: ['low-back'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX03-b': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      legs: { near: free(116, -10, 62), far: HOOK_FAR },
      arms: both(at(on('near-thigh', 0.62, -3), 55)),
    },
    muscles: ['low-back', 'buttock'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX03-c': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: UPRIGHT,
      legs: both(free(-90, 180, 182)),
      arms: both(at(on('near-thigh', 0.3, 8), -75)),
    },
    end: {
      at: [-28, 17],
      spine: [44, 12, -20, -26, -16],
      legs: both(free(-23, 180, 182)),
      arms: both(at([39, 4], 0)),
    },
    muscles: ['low-back', 'upper-back'],
    arrows: [
      [
        [-14, 52],
        [-32, 48],
        [-46, 34],
      ],
      [
        [34, 18],
        [56, 18],
      ],
    ],
    props: [{ kind: 'mat', from: -58, to: 66 }],
  },
};
