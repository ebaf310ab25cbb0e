import type { Pose, Scene } from '@/lib/figure/pose';
import {
  at,
  both,
  FACE_DOWN,
  FLOOR,
  free,
  MAT,
  PRONE_LEG,
  SEAT,
  SITTING,
  UPRIGHT,
} from './stances';

const proneLegs = both(PRONE_LEG);
const LEVEL: Pose['spine'] = [14, 9, 10, 0, -6];
const KNEELING = free(-90, 180, 182);
const PLANTED: Pose['arms']['near'] = at([37, 3.6], 0);
const rowing = (upper: number, lower: number): Pose => ({
  ...SITTING,
  at: [4, SITTING.at[1]],
  spine: UPRIGHT,
  legs: { near: at([34.4, 4.8], 0), far: at([37, 4.8], 0) },
  arms: both(free(upper, lower)),
});

export const EX11: Readonly<Record<string, Scene>> = {
  'EX11-a': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: { at: [0, 10.6], spine: FACE_DOWN, legs: proneLegs, arms: both(free(-3, -3, 0)) },
    end: {
      at: [0, 10.6],
      spine: [179, 172, 158, 156, 168],
      legs: proneLegs,
      arms: both(free(-14, -8, -4)),
    },
    muscles: ['back-extensors', 'upper-back'],
    arrows: [
      [
        [-72, 12],
        [-72, 32],
      ],
    ],
    props: [MAT, { kind: 'pillow', at: [-26, 0], width: 26, height: 3 }],
  },
  'EX11-b': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: {
      at: [0, 8.6],
      spine: FACE_DOWN,
      legs: proneLegs,
      arms: both({ to: [-48, 3.4], end: 180, seen: [0.55, 0.9, 1] }),
    },
    end: {
      at: [0, 8.8],
      spine: [168, 148, 136, 134, 142],
      legs: proneLegs,
      arms: { near: free(-93, 180, 180), far: free(-90, 180, 180) },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [-74, 16],
        [-72, 34],
        [-62, 50],
      ],
    ],
    props: [MAT],
  },
  'EX11-c': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: LEVEL,
      legs: both(KNEELING),
      arms: both(PLANTED),
    },
    end: {
      at: [0, 35.4],
      spine: LEVEL,
      legs: { near: free(180, 179, 262), far: KNEELING },
      arms: { near: PLANTED, far: free(8, 6) },
    },
    muscles: ['back-extensors', 'belly', 'buttock'],
    arrows: [
      [
        [-48, 54],
        [-66, 54],
      ],
      [
        [66, 66],
        [84, 66],
      ],
    ],
    props: [{ kind: 'mat', from: -50, to: 66 }],
  },
  'EX11-d': {
    view: 'side',
    box: 'upright',
    start: rowing(-90, 2),
    end: rowing(-122, -4),
    muscles: ['upper-back'],
    arrows: [
      [
        [-10, 50],
        [-28, 50],
      ],
    ],
    props: [FLOOR, { kind: 'chair', x: -17, opens: 1, seat: SEAT, back: 66, depth: 38 }],
  },
};
