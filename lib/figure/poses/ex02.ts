import type { Pose, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  atStart,
  carried,
  free,
  HOOK_FAR,
  HOOK_LYING,
  KNEELING,
  LYING_PILLOW,
  level,
  MAT,
  on,
  PILLOW,
  seatedFront,
  touches,
  UPRIGHT,
} from './stances';

const crossed = (upper: number, seen: number, end: number): Pose['legs']['near'] => ({
  to: on('far-thigh', 0.84, 5),
  upper,
  end,
  seen: [seen, 1, 0.7],
});
/** Knee fallen outward, towards the viewer. */
const CROSSED = crossed(6, 0.76, 118);
const SEATED_HIP = [0, 44] as const;
const SHORT_ARM = [0.92, 0.82, 1] as const;
const ON_THIGHS: Pose['arms'] = {
  near: { to: [14, 46], bend: 1, end: -100, seen: SHORT_ARM },
  far: { to: [-14, 46], bend: -1, end: -80, seen: SHORT_ARM },
};

export const EX02: Readonly<Record<string, Scene>> = {
  'EX02-a': {
    view: 'side',
    box: 'low',
    start: { ...HOOK_LYING, legs: { near: CROSSED, far: HOOK_FAR } },
    end: {
      ...HOOK_LYING,
      legs: { near: crossed(46, 0.72, 165), far: free(110, 12, 80) },
      arms: {
        near: at(on('far-thigh', 0.5, -3), 60),
        far: at(on('far-thigh', 0.55, -4), 60),
      },
    },
    contacts: [...LYING_PILLOW, atStart('far-foot')],
    says: {
      start: {
        en: 'Lying on the back, knees bent. The {near} ankle rests on the {far} thigh.',
        th: 'นอนหงาย ชันเข่า ข้อเท้า{near}พาดบนต้นขา{far}',
      },
      move: {
        en: 'Both hands pull the {far} thigh towards the chest. Head and tail bone stay down.',
        th: 'สองมือดึงต้นขา{far}เข้าหาอก ศีรษะและก้นกบแนบพื้น',
      },
    },
    muscles: ['buttock'],
    arrows: [{ follow: 'far-knee', off: -11, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX02-b': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: { ...HOOK_LYING, legs: { near: CROSSED, far: HOOK_FAR } },
    contacts: [...LYING_PILLOW, touches('far-foot'), atStart('near-foot')],
    says: {
      start: {
        en: 'Lying on the back, both knees bent, both feet flat.',
        th: 'นอนหงาย ชันเข่าทั้งสองข้าง วางเท้าราบ',
      },
      move: {
        en: 'The {near} ankle rests on the {far} thigh and the {near} knee sinks out to the side.',
        th: 'ข้อเท้า{near}พาดบนต้นขา{far} แล้วปล่อยเข่า{near}แบะออกด้านข้าง',
      },
    },
    muscles: ['buttock'],
    arrows: [
      [
        [56, 40],
        [58, 24],
        [46, 16],
      ],
    ],
    props: [MAT, PILLOW],
  },
  'EX02-c': {
    view: 'front',
    box: 'upright',
    isLegCrossed: true,
    start: {
      at: SEATED_HIP,
      spine: [90, 90, 90, 90, 90],
      legs: seatedFront(14),
      arms: ON_THIGHS,
    },
    end: {
      at: SEATED_HIP,
      spine: [90, 90, 90, 90, 90],
      legs: { near: { to: [-8, 44], upper: 4, seen: [0.52, 1, 0.9] }, far: seatedFront(14).far },
      arms: {
        near: { to: [19, 51], bend: 1, end: -80, seen: SHORT_ARM },
        far: { to: [-13, 50], bend: -1, end: -60, seen: SHORT_ARM },
      },
    },
    contacts: [carried('seat', level(38)), touches('far-foot'), atStart('near-foot')],
    says: {
      start: {
        en: 'Sitting tall on a chair, seen from the front, both feet flat.',
        th: 'นั่งหลังตรงบนเก้าอี้ มองจากด้านหน้า วางเท้าราบทั้งสองข้าง',
      },
      move: {
        en: 'The {near} ankle lies across the {far} thigh and the {near} knee sinks out to the side.',
        th: 'ข้อเท้า{near}พาดบนต้นขา{far} แล้วปล่อยเข่า{near}ลงด้านข้าง',
      },
    },
    muscles: ['buttock'],
    arrows: [
      [
        [30, 62],
        [42, 54],
        [45, 40],
      ],
    ],
    props: [
      { kind: 'floor', from: -45, to: 45 },
      { kind: 'chair-front', x: 0, seat: 38, back: 76 },
    ],
  },
  'EX02-d': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      legs: { near: { upper: 112, lower: -14, end: 55, seen: [0.95, 0.95, 1] }, far: HOOK_FAR },
      arms: {
        near: at(on('near-shank', 0.1, 4), 40),
        far: at(on('near-shank', 0.12, 5), 40),
      },
    },
    contacts: [...LYING_PILLOW, touches('far-foot'), atStart('near-foot')],
    says: {
      start: {
        en: 'Lying on the back, both knees bent, both feet flat.',
        th: 'นอนหงาย ชันเข่าทั้งสองข้าง วางเท้าราบ',
      },
      move: {
        en: 'Both hands draw the {near} knee up and across towards the {far} shoulder.',
        th: 'สองมือดึงเข่า{near}ขึ้นเฉียงไปหาไหล่{far}',
      },
    },
    muscles: ['buttock'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX02-e': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: UPRIGHT,
      legs: { near: KNEELING, far: at([30.4, ANKLE], 0) },
      arms: { near: at(on('trunk', 0.06, -5), -70), far: at([27, 50], -10) },
    },
    end: {
      at: [10, 33.7],
      spine: UPRIGHT,
      legs: { near: free(-108, 173, 212), far: at([30.4, ANKLE], 0) },
      arms: { near: at(on('trunk', 0.06, -5), -70), far: at([27, 50], -10) },
    },
    contacts: [carried('near-knee'), touches('near-shank'), touches('far-foot')],
    says: {
      start: {
        en: 'Half kneeling: the {near} knee on the mat, the {far} foot flat in front, the {far} hand on a chair.',
        th: 'คุกเข่าข้างเดียว เข่า{near}วางบนเสื่อ เท้า{far}วางราบด้านหน้า มือ{far}จับเก้าอี้',
      },
      move: {
        en: 'The hips move forward. The body stays upright.',
        th: 'เลื่อนสะโพกไปข้างหน้า ลำตัวตั้งตรง',
      },
    },
    muscles: ['hip-front'],
    arrows: [
      [
        [-24, 38],
        [-4, 38],
      ],
    ],
    props: [
      { kind: 'mat', from: -52, to: 72 },
      { kind: 'chair', x: 31, opens: 1, seat: 26, back: 49, depth: 30 },
    ],
  },
};
