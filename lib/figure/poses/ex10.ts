import type { Pose, Scene } from '@/lib/figure/pose';
import { FINGERTIPS } from './ex05';
import {
  at,
  atStart,
  both,
  CHAIR,
  carried,
  FLAT_FEET,
  FLOOR,
  free,
  HOOK,
  HOOK_FAR,
  HOOK_LYING,
  LYING,
  MAT,
  on,
  SEATED_CONTACTS,
  touches,
} from './stances';

const BELLY_HANDS: Pose['arms'] = both({ to: on('trunk', 0.34, 8), end: 16, seen: [0.78, 0.8, 1] });
const UNDER_BACK: Pose['arms'] = both({ to: [-8, 3.4], end: 0, seen: [0.66, 0.62, 0.8] });

export const EX10: Readonly<Record<string, Scene>> = {
  'EX10-a': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, arms: both(at(on('near-thigh', 0.2, 9), 40)) },
    end: {
      ...HOOK_LYING,
      spine: [180, 175, 157, 138, 126],
      arms: both(at(on('near-thigh', 0.62, 8), 44)),
    },
    contacts: [carried('seat'), atStart('back'), atStart('head'), ...FLAT_FEET],
    says: {
      start: {
        en: 'Lying on the back, knees bent, hands on the thighs.',
        th: 'นอนหงาย ชันเข่า มือวางบนต้นขา',
      },
      move: {
        en: 'Head and shoulders curl up, the hands slide towards the knees. The low back stays down.',
        th: 'ยกศีรษะและไหล่ขึ้น มือเลื่อนไปหาเข่า หลังส่วนล่างแนบพื้น',
      },
    },
    muscles: ['belly'],
    arrows: [{ follow: 'head', off: 14, from: 0, to: 1 }],
    props: [MAT],
  },
  'EX10-b': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, arms: BELLY_HANDS },
    end: { ...HOOK_LYING, legs: { near: at([60.5, 6.2], 70), far: HOOK_FAR }, arms: BELLY_HANDS },
    contacts: [...LYING, touches('far-foot'), touches('near-foot')],
    says: {
      start: {
        en: 'Lying on the back, both knees bent, hands on the belly.',
        th: 'นอนหงาย ชันเข่าทั้งสองข้าง มือวางบนท้อง',
      },
      move: {
        en: 'The {near} heel slides away until the leg is straight. The pelvis stays still.',
        th: 'เลื่อนส้นเท้า{near}ออกไปจนขาเหยียด เชิงกรานอยู่นิ่ง',
      },
    },
    muscles: ['belly'],
    arrows: [
      [
        [58, 26],
        [78, 26],
      ],
    ],
    props: [{ kind: 'mat', from: -72, to: 86 }],
  },
  'EX10-c': {
    view: 'side',
    box: 'low',
    start: {
      ...HOOK_LYING,
      spine: [170, 180, 184, 172, 180],
      legs: { near: HOOK, far: free(-4, -3, 70) },
      arms: UNDER_BACK,
    },
    end: {
      ...HOOK_LYING,
      spine: [170, 180, 166, 164, 166],
      legs: { near: HOOK, far: free(-4, -3, 70) },
      arms: UNDER_BACK,
    },
    contacts: [
      carried('seat'),
      atStart('back'),
      atStart('head'),
      touches('near-foot'),
      touches('far-foot'),
      touches('near-hand'),
    ],
    says: {
      start: {
        en: 'Lying on the back, the {near} knee bent, the {far} leg straight, both hands under the low back.',
        th: 'นอนหงาย ชันเข่า{near} เหยียดขา{far} สองมือสอดใต้หลังส่วนล่าง',
      },
      move: {
        en: 'Head and shoulders lift a little, straight up.',
        th: 'ยกศีรษะและไหล่ขึ้นตรง ๆ เล็กน้อย',
      },
    },
    muscles: ['belly'],
    arrows: [
      [
        [-70, 16],
        [-70, 34],
      ],
    ],
    props: [MAT],
  },
  'EX10-d': {
    view: 'side',
    box: 'upright',
    start: FINGERTIPS,
    end: FINGERTIPS,
    contacts: SEATED_CONTACTS,
    says: {
      start: {
        en: 'Sitting tall on a chair, fingertips on the lower belly.',
        th: 'นั่งหลังตรงบนเก้าอี้ ปลายนิ้ววางบนท้องน้อย',
      },
      move: {
        en: 'Only the lower belly draws in. Back and shoulders do not move.',
        th: 'แขม่วท้องน้อยเล็กน้อย หลังและไหล่ไม่ขยับ',
      },
    },
    muscles: ['belly'],
    arrows: [
      [
        [34, 52],
        [19, 49],
      ],
    ],
    props: [FLOOR, CHAIR],
  },
};
