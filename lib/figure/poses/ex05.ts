import type { Pose, Scene } from '@/lib/figure/pose';
import { BRIDGE, LYING_FLAT } from './ex12';
import {
  ANKLE,
  at,
  both,
  CHAIR,
  FLOOR,
  free,
  HOOK_LYING,
  MAT,
  on,
  SITTING,
  UPRIGHT,
} from './stances';

const wallStand = (spine: Pose['spine']): Pose => ({
  at: [1, 63.6],
  spine,
  legs: { near: at([11, ANKLE], 0), far: at([13, ANKLE], 0) },
  arms: { near: free(-88, -76), far: at([27, 64], -15) },
});

const BELLY: Pose = { ...SITTING, arms: both({ to: on('trunk', 0.3, 10), end: 12 }) };

export const EX05: Readonly<Record<string, Scene>> = {
  'EX05-a': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, spine: [156, 178, 192, 172, 182], at: [0, 9.4] },
    end: { ...HOOK_LYING, spine: [190, 182, 178, 170, 180], at: [0, 10] },
    muscles: ['belly', 'buttock'],
    arrows: [
      [
        [-12, 42],
        [-12, 23],
      ],
    ],
    props: [MAT],
  },
  'EX05-b': {
    view: 'side',
    box: 'upright',
    start: wallStand([72, 104, 92, 76, 90]),
    end: wallStand([95, 90, 89, 78, 90]),
    muscles: ['belly', 'buttock'],
    arrows: [
      [
        [28, 80],
        [13, 80],
      ],
    ],
    props: [
      FLOOR,
      { kind: 'wall', x: -15 },
      { kind: 'chair', x: 30, opens: 1, seat: 30, back: 62 },
    ],
  },
  'EX05-c': {
    view: 'side',
    box: 'upright',
    start: BELLY,
    end: { ...BELLY, spine: UPRIGHT },
    muscles: ['belly', 'buttock'],
    arrows: [
      [
        [32, 56],
        [17, 53],
      ],
    ],
    props: [FLOOR, CHAIR],
  },
  'EX05-d': {
    view: 'side',
    box: 'low',
    start: LYING_FLAT,
    end: BRIDGE,
    muscles: ['belly', 'buttock'],
    arrows: [
      [
        [-22, 56],
        [-22, 40],
      ],
      [
        [0, 44],
        [0, 64],
      ],
    ],
    props: [MAT],
  },
};

export const FINGERTIPS: Pose = {
  ...BELLY,
  legs: { near: at([30.4, ANKLE], 0), far: SITTING.legs.far },
  arms: both({ to: on('trunk', 0.22, 10), end: -20 }),
};
