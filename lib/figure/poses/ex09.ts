import type { Pose, Scene } from '@/lib/figure/pose';
import { ANKLE, at, both, CHAIR, FLOOR, SEATED, SITTING_LEGS, UPRIGHT } from './stances';

const WALL_ARMS: Pose['arms'] = { near: at([39, 93], 80), far: at([39.5, 95], 82) };
const LUNGE: Pose['legs'] = { near: at([-21, ANKLE], 0), far: at([17, ANKLE], 0) };
const RAIL: Pose['arms'] = both(at([25, 81], -14));
const towel = (foot: number): Pose => ({
  at: [0, SEATED],
  spine: UPRIGHT,
  legs: { near: at([48, 6.2], foot), far: SITTING_LEGS.far },
  arms: both(at([22, 50], 0)),
});

export const EX09: Readonly<Record<string, Scene>> = {
  'EX09-a': {
    view: 'side',
    box: 'upright',
    start: { at: [-3, 62], spine: [88, 92, 88, 80, 90], legs: LUNGE, arms: WALL_ARMS },
    end: { at: [4, 59.6], spine: [80, 80, 78, 72, 84], legs: LUNGE, arms: WALL_ARMS },
    muscles: ['calf'],
    arrows: [
      [
        [-32, 64],
        [-14, 64],
      ],
      [
        [-35, 32],
        [-35, 14],
      ],
    ],
    props: [
      { kind: 'floor', from: -44, to: 48 },
      { kind: 'wall', x: 43 },
    ],
  },
  'EX09-b': {
    view: 'side',
    box: 'upright',
    start: towel(14),
    end: towel(42),
    muscles: ['calf'],
    arrows: [
      [
        [72, 10],
        [74, 20],
        [66, 30],
      ],
    ],
    props: [
      { kind: 'floor', from: -40, to: 74 },
      CHAIR,
      { kind: 'strap', from: 'near-hand', to: 'near-toe' },
    ],
  },
  'EX09-c': {
    view: 'side',
    box: 'upright',
    start: {
      at: [0, 77.4],
      spine: UPRIGHT,
      legs: { near: at([-1, 16.8], 0), far: at([1, 16.8], 0) },
      arms: RAIL,
    },
    end: {
      at: [0, 73.6],
      spine: UPRIGHT,
      legs: { near: at([0, 13], 20), far: at([2, 13], 20) },
      arms: RAIL,
    },
    muscles: ['calf'],
    arrows: [
      [
        [-16, 30],
        [-16, 11],
      ],
    ],
    props: [
      FLOOR,
      { kind: 'block', from: [5, 0], to: [42, 12] },
      { kind: 'rail', x: 33, height: 77 },
    ],
  },
};
