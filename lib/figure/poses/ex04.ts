import type { Pose, Scene } from '@/lib/figure/pose';
import {
  at,
  both,
  CHAIR,
  carried,
  free,
  HOOK_FAR,
  HOOK_LYING,
  LYING,
  level,
  MAT,
  on,
  SEAT,
  SITTING,
  SITTING_LEGS,
  touches,
} from './stances';

const heldThigh = (thigh: number, shank: number, foot: number): Pose => ({
  ...HOOK_LYING,
  legs: { near: free(thigh, shank, foot), far: HOOK_FAR },
  arms: both(at(on('near-thigh', 0.58, -3), 40)),
});

export const EX04: Readonly<Record<string, Scene>> = {
  'EX04-a': {
    view: 'side',
    box: 'low',
    start: heldThigh(90, 0, 62),
    end: heldThigh(90, 85, 142),
    contacts: [...LYING, touches('far-foot')],
    says: {
      start: {
        en: 'Lying on the back. Both hands hold the {near} thigh upright, its knee bent. The {far} foot is flat.',
        th: 'นอนหงาย สองมือจับต้นขา{near}ให้ตั้งตรง งอเข่า เท้า{far}วางราบ',
      },
      move: {
        en: 'The {near} knee straightens until the foot points to the ceiling.',
        th: 'เหยียดเข่า{near}จนเท้าชี้ขึ้นเพดาน',
      },
    },
    muscles: ['back-thigh', 'back-knee'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.1, to: 0.8 }],
    props: [MAT],
  },
  'EX04-b': {
    view: 'side',
    box: 'low',
    start: heldThigh(82, -8, 54),
    end: heldThigh(82, 37, 96),
    contacts: [...LYING, touches('far-foot')],
    says: {
      start: {
        en: 'Lying on the back. Both hands hold the {near} thigh almost upright, its knee bent. The {far} foot is flat.',
        th: 'นอนหงาย สองมือจับต้นขา{near}เกือบตั้งตรง งอเข่า เท้า{far}วางราบ',
      },
      move: {
        en: 'The {near} knee opens half way and stops there.',
        th: 'เหยียดเข่า{near}ออกครึ่งทางแล้วหยุด',
      },
    },
    muscles: ['back-knee'],
    arrows: [{ follow: 'near-ankle', off: -13, from: 0, to: 1 }],
    props: [MAT],
  },
  'EX04-c': {
    view: 'side',
    box: 'upright',
    start: SITTING,
    end: {
      ...SITTING,
      legs: { near: at([52.6, 7], 64), far: SITTING_LEGS.far },
      arms: both(at(on('far-thigh', 0.5, 8), -12)),
    },
    contacts: [carried('seat', level(SEAT)), touches('far-foot'), touches('near-foot')],
    says: {
      start: {
        en: 'Sitting tall near the front of a chair, both feet flat.',
        th: 'นั่งหลังตรงใกล้ขอบหน้าเก้าอี้ วางเท้าราบทั้งสองข้าง',
      },
      move: {
        en: 'The {near} leg straightens, its heel slides forward on the floor. The back stays tall.',
        th: 'เหยียดขา{near} เลื่อนส้นเท้าไปข้างหน้าบนพื้น หลังยังตรง',
      },
    },
    muscles: ['back-thigh', 'back-knee'],
    arrows: [
      [
        [44, 30],
        [66, 26],
      ],
    ],
    props: [{ kind: 'floor', from: -24, to: 74 }, CHAIR],
  },
};
