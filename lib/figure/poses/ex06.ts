import type { Pose, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  atEnd,
  atStart,
  both,
  CHAIR,
  carried,
  FLAT_FEET,
  FLOOR,
  free,
  level,
  on,
  SEATED_CONTACTS,
  SEATED_FRONT,
  SITTING,
  seatedFront,
} from './stances';

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
      spine: [58, 26, -14, -44, -57],
      arms: both(at([35, 16], -80)),
    },
    contacts: SEATED_CONTACTS,
    says: {
      start: {
        en: 'Sitting on a chair, feet apart, hands on the knees.',
        th: 'นั่งบนเก้าอี้ แยกเท้า มือวางบนเข่า',
      },
      move: {
        en: 'The body folds forward with a round back, the head hangs and the hands go down the shins.',
        th: 'ก้มตัวไปข้างหน้า หลังโค้ง ปล่อยศีรษะลง มือเลื่อนลงตามหน้าแข้ง',
      },
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
    contacts: [
      carried('seat', level(38)),
      ...FLAT_FEET,
      atEnd('near-hand', level(53.4)),
      atStart('near-hand', level(53.4)),
    ],
    says: {
      start: {
        en: 'Sitting high on a cushioned chair at a table, forearms on the table.',
        th: 'นั่งเก้าอี้ที่รองเบาะให้สูง หันหาโต๊ะ วางแขนท่อนล่างบนโต๊ะ',
      },
      move: {
        en: 'The arms slide forward on the table and the body leans after them with a straight back.',
        th: 'เลื่อนแขนไปข้างหน้าบนโต๊ะ ลำตัวเอนตามโดยหลังตรง',
      },
    },
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
      spine: [122, 130, 106, 246, 256],
      trunkSeen: 0.5,
      shouldersSeen: 0.85,
      faceAway: 1,
      legs: { near: { to: [20, ANKLE], upper: -70, seen: [0.56, 1, 1] }, far: seatedFront(20).far },
      arms: {
        near: { to: [-13, 25], bend: 1, end: -110 },
        far: { to: [-26, 18], bend: -1, end: -70 },
      },
    },
    contacts: SEATED_FRONT,
    says: {
      start: {
        en: 'Sitting on a chair, seen from the front, feet wide apart, hands on the knees.',
        th: 'นั่งบนเก้าอี้ มองจากด้านหน้า แยกเท้ากว้าง มือวางบนเข่า',
      },
      move: {
        en: 'The body turns and folds over the {far} thigh, both hands go down to the {far} shin.',
        th: 'บิดและก้มตัวไปเหนือต้นขา{far} สองมือเลื่อนลงที่หน้าแข้ง{far}',
      },
    },
    muscles: [['side-trunk', 'near']],
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
