import type { Pose, Scene } from '@/lib/figure/pose';
import {
  at,
  both,
  CHAIR,
  free,
  HOOK_FAR,
  HOOK_LYING,
  MAT,
  on,
  SITTING,
  SITTING_LEGS,
} from './stances';

const heldThigh = (thigh: number, shank: number, foot: number): Pose => ({
  ...HOOK_LYING,
  legs: { near: free(thigh, shank, foot), far: HOOK_FAR },
  arms: both(at(on('near-thigh', 0.58, -3), 40)),
});

export const EX04: Readonly<Record<string, Scene>> = {
  'EX04-a': {
    view: 'side',
    box: 'low',
    start: heldThigh(90, 0, 62),
    end: heldThigh(90, 85, 142),
    muscles: ['back-thigh', 'back-knee'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.1, to: 0.8 }],
    props: [MAT],
  },
  'EX04-b': {
    view: 'side',
    box: 'low',
    start: heldThigh(82, -8, 54),
    end: heldThigh(82, 37, 96),
    muscles: ['back-knee'],
    arrows: [{ follow: 'near-ankle', off: -13, from: 0, to: 1 }],
    props: [MAT],
  },
  'EX04-c': {
    view: 'side',
    box: 'upright',
    start: SITTING,
    end: {
      ...SITTING,
      legs: { near: at([52.6, 7], 64), far: SITTING_LEGS.far },
      arms: both(at(on('far-thigh', 0.5, 8), -12)),
    },
    muscles: ['back-thigh', 'back-knee'],
    arrows: [
      [
        [44, 30],
        [66, 26],
      ],
    ],
    props: [{ kind: 'floor', from: -24, to: 74 }, CHAIR],
  },
};
