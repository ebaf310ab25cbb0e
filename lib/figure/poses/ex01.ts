import type { Pose, Prop, Scene } from '@/lib/figure/pose';
import { ANKLE, at, FACE_DOWN, FLOOR, free, MAT, on, PRONE_LEG, UPRIGHT } from './stances';

/** Side lying is seen from above: that is where the bent knee of the upper leg shows. */
const SIDE_LYING: Pick<Pose, 'at' | 'spine'> = { at: [0, 38], spine: [180, 180, 180, 176, 182] };
const BOTTOM_LEG = free(-32, -4, -60);
const BOTTOM_ARM = free(-112, 172, 176);
const FROM_ABOVE: readonly Prop[] = [
  { kind: 'sheet', from: [-76, 4], to: [78, 84] },
  { kind: 'block', from: [-70, 22], to: [-44, 58] },
];

const chairStand = (near: Pose['legs']['near'], nearArm: Pose['arms']['near']): Pose => ({
  at: [0, 65.4],
  spine: UPRIGHT,
  legs: { near, far: at([3, ANKLE], 0) },
  arms: { near: nearArm, far: at([20, 66], -20) },
});

const faceDown = (near: Pose['legs']['near'], nearArm: Pose['arms']['near']): Pose => ({
  at: [0, 8.6],
  spine: FACE_DOWN,
  legs: { near, far: PRONE_LEG },
  arms: { near: nearArm, far: { to: [-50, 3], end: 176, seen: [0.6, 0.8, 1] } },
});

export const EX01: Readonly<Record<string, Scene>> = {
  'EX01-a': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: {
      ...SIDE_LYING,
      legs: { near: free(0, 118, 70), far: BOTTOM_LEG },
      arms: { near: at([3, 57.5], 28), far: BOTTOM_ARM },
    },
    end: {
      ...SIDE_LYING,
      legs: { near: free(2, 141, 85), far: BOTTOM_LEG },
      arms: { near: at([-1, 54], 22), far: BOTTOM_ARM },
    },
    muscles: ['front-thigh'],
    arrows: [
      [
        [34, 92],
        [20, 96],
        [4, 86],
      ],
    ],
    props: FROM_ABOVE,
  },
  'EX01-b': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: {
      ...SIDE_LYING,
      legs: { near: free(0, 2, -50), far: BOTTOM_LEG },
      arms: { near: at([2, 50], 15), far: BOTTOM_ARM },
    },
    end: {
      ...SIDE_LYING,
      legs: { near: free(0, 70, 10), far: BOTTOM_LEG },
      arms: { near: at([0, 53], 10), far: BOTTOM_ARM },
    },
    muscles: ['front-thigh'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.2, to: 1 }],
    props: [...FROM_ABOVE, { kind: 'strap', from: 'near-hand', to: 'near-ankle' }],
  },
  'EX01-c': {
    view: 'side',
    box: 'upright',
    start: chairStand(at([-1, ANKLE], 0), free(-94, -84)),
    end: chairStand(free(-95, 128, 168), at(on('near-shank', 1, -6.5), -140)),
    muscles: ['front-thigh'],
    arrows: [
      [
        [-24, 14],
        [-36, 30],
        [-33, 48],
      ],
    ],
    props: [FLOOR, { kind: 'chair', x: 22, opens: 1, seat: 30, back: 64 }],
  },
  'EX01-d': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: faceDown(PRONE_LEG, free(-4, -2, 0)),
    end: faceDown(free(-2, 116, 60), free(-2, 4, 20)),
    muscles: ['front-thigh'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.25, to: 0.9 }],
    props: [MAT, { kind: 'strap', from: 'near-hand', to: 'near-ankle' }],
  },
};
