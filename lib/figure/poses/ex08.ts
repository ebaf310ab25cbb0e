import type { Pose, Prop, Scene } from '@/lib/figure/pose';
import { free, seatedFront, standingFront } from './stances';

const STRAIGHT: Pose['spine'] = [90, 90, 90, 90, 90];
const BENT: Pose['spine'] = [89, 78, 65, 62, 66];
const LEGS = standingFront(11);
const STANDING = [0, 65.2] as const;
const RAISED = free(80, 52, 40);
const HANGING = free(-98, -92);
const ON_CHAIR: Pose['arms']['near'] = { to: [36, 66], bend: 1, end: -20 };
const FLOOR_FRONT: Prop = { kind: 'floor', from: -40, to: 46 };
const ON_HIP: Pose['arms']['far'] = { to: [-16, 54], bend: -1, end: -20 };
const OVER: Scene['arrows'] = [
  [
    [26, 152],
    [42, 145],
    [51, 129],
  ],
];

export const EX08: Readonly<Record<string, Scene>> = {
  'EX08-a': {
    view: 'front',
    box: 'upright',
    start: { at: STANDING, spine: STRAIGHT, legs: LEGS, arms: { near: ON_CHAIR, far: HANGING } },
    end: { at: STANDING, spine: BENT, legs: LEGS, arms: { near: ON_CHAIR, far: RAISED } },
    muscles: [['side-trunk', 'far']],
    arrows: OVER,
    props: [
      { kind: 'floor', from: -36, to: 74 },
      { kind: 'chair', x: 42, opens: 1, seat: 30, back: 62 },
    ],
  },
  'EX08-b': {
    view: 'front',
    box: 'upright',
    start: {
      at: [0, 44],
      spine: STRAIGHT,
      legs: seatedFront(17),
      arms: { near: { to: [22, 42], bend: 1, end: -100 }, far: ON_HIP },
    },
    end: {
      at: [0, 44],
      spine: [90, 80, 70, 68, 72],
      legs: seatedFront(17),
      arms: { near: { to: [24, 42], bend: 1, end: -100 }, far: ON_HIP },
    },
    muscles: [['side-trunk', 'far']],
    arrows: [
      [
        [-12, 106],
        [2, 116],
        [20, 116],
      ],
    ],
    props: [FLOOR_FRONT, { kind: 'chair-front', x: 0, seat: 38, back: 76 }],
  },
  'EX08-c': {
    view: 'front',
    box: 'upright',
    start: {
      at: STANDING,
      spine: STRAIGHT,
      legs: LEGS,
      arms: { near: { to: [19, 60], bend: 1, end: -95 }, far: HANGING },
    },
    end: {
      at: STANDING,
      spine: BENT,
      legs: LEGS,
      arms: { near: { to: [22, 52], bend: 1, end: -104 }, far: RAISED },
    },
    muscles: [['side-trunk', 'far']],
    arrows: OVER,
    props: [{ kind: 'block-light', from: [-46, 0], to: [58, 132] }, FLOOR_FRONT],
  },
};
