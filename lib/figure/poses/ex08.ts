import type { Pose, Prop, Scene } from '@/lib/figure/pose';
import { carried, FLAT_FEET, free, level, seatedFront, standingFront, touches } from './stances';

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
    contacts: [...FLAT_FEET, touches('near-hand', level(62))],
    says: {
      start: {
        en: 'Standing, seen from the front, the {near} hand on a chair at the side.',
        th: 'ยืน มองจากด้านหน้า มือ{near}จับเก้าอี้ที่อยู่ด้านข้าง',
      },
      move: {
        en: 'The {far} arm rises over the head and the body bends to the {near} side.',
        th: 'ยกแขน{far}เหนือศีรษะ เอียงตัวไปทาง{near}',
      },
    },
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
    contacts: [carried('seat', level(38)), ...FLAT_FEET],
    says: {
      start: {
        en: 'Sitting on a chair, seen from the front, the {far} hand on the hip, the {near} hand holding the seat.',
        th: 'นั่งบนเก้าอี้ มองจากด้านหน้า มือ{far}เท้าเอว มือ{near}จับขอบที่นั่ง',
      },
      move: {
        en: 'The body bends to the {near} side. The buttocks stay on the seat.',
        th: 'เอียงตัวไปทาง{near} ก้นยังอยู่บนที่นั่ง',
      },
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
      arms: { near: { to: [21, 49], bend: 1, end: -98 }, far: RAISED },
    },
    contacts: FLAT_FEET,
    says: {
      start: {
        en: 'Standing in front of a wall, seen from the front, no hand on a support, the {near} hand on the thigh.',
        th: 'ยืนหน้าผนัง มองจากด้านหน้า ไม่จับที่ยึด มือ{near}วางข้างต้นขา',
      },
      move: {
        en: 'The {far} arm rises over the head and the body bends to the {near} side, the {near} hand slides down the thigh.',
        th: 'ยกแขน{far}เหนือศีรษะ เอียงตัวไปทาง{near} มือ{near}เลื่อนลงตามต้นขา',
      },
    },
    muscles: [['side-trunk', 'far']],
    arrows: OVER,
    props: [{ kind: 'block-light', from: [-46, 0], to: [58, 132] }, FLOOR_FRONT],
  },
};
