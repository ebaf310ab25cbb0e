import type { Pose, Scene } from '@/lib/figure/pose';
import { ANKLE, at, both, CHAIR, FLOOR, free, on, SITTING, seatedFront } from './stances';

const atTable = (spine: Pose['spine'], arms: Pose['arms']): Pose => ({
  at: [0, 46.5],
  spine,
  legs: { near: at([28, ANKLE], 0), far: at([31, ANKLE], 0) },
  arms,
});

export const EX06: Readonly<Record<string, Scene>> = {
  'EX06-a': {
    view: 'side',
    box: 'upright',
    start: { ...SITTING, arms: both(at(on('near-thigh', 0.8, 8), -20)) },
    end: {
      ...SITTING,
      spine: [48, 22, -12, -46, -72],
      arms: both(at([35, 16], -80)),
    },
    muscles: ['low-back', 'upper-back'],
    arrows: [
      [
        [24, 92],
        [46, 82],
        [58, 58],
      ],
    ],
    props: [FLOOR, CHAIR],
  },
  'EX06-b': {
    view: 'side',
    box: 'upright',
    start: atTable([90, 93, 90, 80, 90], {
      near: free(-63, -8, 0),
      far: free(-60, -9, 0),
    }),
    end: atTable([70, 70, 70, 68, 74], { near: at([47, 56.4], 0), far: at([49, 56.4], 0) }),
    muscles: ['low-back', 'upper-back'],
    arrows: [
      [
        [48, 72],
        [72, 72],
      ],
    ],
    props: [
      { kind: 'floor', from: -24, to: 84 },
      { kind: 'chair', x: -14, opens: 1, seat: 33, back: 72 },
      { kind: 'pillow', at: [-11, 33], width: 31, height: 5 },
      { kind: 'table', from: 15, to: 80, height: 53.4 },
    ],
  },
  'EX06-c': {
    view: 'front',
    box: 'upright',
    start: {
      at: [0, 44],
      spine: [90, 90, 90, 90, 90],
      legs: seatedFront(20),
      arms: {
        near: { to: [19, 44], bend: 1, end: -95, seen: [0.92, 0.82, 1] },
        far: { to: [-19, 44], bend: -1, end: -85, seen: [0.92, 0.82, 1] },
      },
    },
    end: {
      at: [0, 44],
      spine: [118, 132, 122, 246, 252],
      trunkSeen: 0.42,
      faceAway: 1,
      legs: seatedFront(20),
      arms: {
        near: { to: [-12, 20], bend: 1, end: -120 },
        far: { to: [-27, 18], bend: -1, end: -70 },
      },
    },
    muscles: ['low-back', ['side-trunk', 'near']],
    arrows: [
      [
        [-8, 92],
        [-34, 88],
        [-46, 64],
      ],
    ],
    props: [
      { kind: 'floor', from: -45, to: 45 },
      { kind: 'chair-front', x: 0, seat: 38, back: 76 },
    ],
  },
};
