import type { Pose, Scene } from '@/lib/figure/pose';
import { BRIDGE, LYING_FLAT } from './ex12';
import {
  ANKLE,
  at,
  atStart,
  both,
  CHAIR,
  carried,
  FLAT_FEET,
  FLOOR,
  free,
  HOOK_LYING,
  level,
  MAT,
  on,
  SEATED_CONTACTS,
  SITTING,
  touches,
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
    start: { ...HOOK_LYING, spine: [160, 178, 189, 172, 182], at: [0, 9.4] },
    end: { ...HOOK_LYING, spine: [190, 182, 178, 170, 180], at: [0, 10] },
    contacts: [carried('seat'), touches('back'), touches('head'), ...FLAT_FEET],
    says: {
      start: {
        en: 'Lying on the back, knees bent, a small gap under the low back.',
        th: 'นอนหงาย ชันเข่า มีช่องว่างเล็กน้อยใต้หลังส่วนล่าง',
      },
      move: {
        en: 'The low back presses down and closes the gap. The buttocks stay on the mat.',
        th: 'กดหลังส่วนล่างลงจนไม่มีช่องว่าง ก้นยังอยู่บนเสื่อ',
      },
    },
    muscles: ['belly', 'buttock'],
    arrows: [
      [
        [-14, 42],
        [-14, 23],
      ],
      [
        [16, 40],
        [10, 47],
        [-2, 46],
      ],
    ],
    props: [MAT],
  },
  'EX05-b': {
    view: 'side',
    box: 'upright',
    start: wallStand([72, 104, 92, 76, 90]),
    end: wallStand([95, 90, 89, 78, 90]),
    contacts: [
      carried('seat', { wall: -10, at: 'left' }),
      ...FLAT_FEET,
      touches('back', { wall: -10, at: 'left' }),
      touches('far-hand', level(62)),
    ],
    says: {
      start: {
        en: 'Standing with buttocks and upper back on a wall, knees a little bent, a small gap behind the low back, one hand on a chair.',
        th: 'ยืนให้ก้นและหลังส่วนบนพิงผนัง งอเข่าเล็กน้อย มีช่องว่างหลังเอว มือข้างหนึ่งจับเก้าอี้',
      },
      move: { en: 'The low back presses flat on the wall.', th: 'กดหลังส่วนล่างให้แนบผนัง' },
    },
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
    contacts: SEATED_CONTACTS,
    says: {
      start: {
        en: 'Sitting tall on a chair, both hands on the lower belly.',
        th: 'นั่งหลังตรงบนเก้าอี้ สองมือวางบนท้องน้อย',
      },
      move: {
        en: 'Only the belly draws in. The back does not move.',
        th: 'แขม่วท้องเล็กน้อย หลังไม่ขยับ',
      },
    },
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
    contacts: [carried('back'), touches('head'), ...FLAT_FEET, atStart('seat')],
    says: {
      start: {
        en: 'Lying on the back, knees bent, low back pressed flat.',
        th: 'นอนหงาย ชันเข่า กดหลังส่วนล่างแนบพื้น',
      },
      move: {
        en: 'The hips lift until shoulders, hips and knees make a straight line.',
        th: 'ยกสะโพกขึ้นจนไหล่ สะโพก และเข่าเป็นเส้นตรง',
      },
    },
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
