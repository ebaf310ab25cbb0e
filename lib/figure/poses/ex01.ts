import type { Pose, Prop, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  atStart,
  FACE_DOWN,
  FACE_DOWN_CONTACTS,
  FLOOR,
  free,
  level,
  MAT,
  on,
  PRONE_LEG,
  touches,
  UPRIGHT,
} from './stances';

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
  arms: { near: nearArm, far: at([20, 67.5], -6) },
});

const faceDown = (near: Pose['legs']['near'], nearArm: Pose['arms']['near']): Pose => ({
  at: [0, 8.6],
  spine: FACE_DOWN,
  legs: { near, far: PRONE_LEG },
  arms: { near: nearArm, far: { to: [-49, 3.2], end: 178, seen: [0.45, 0.38, 1] } },
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
    contacts: [],
    says: {
      start: {
        en: 'Lying on the {far} side, seen from above, head on a pillow. The {near} leg is on top, its knee bent, the {near} hand holding the foot behind the body.',
        th: 'นอนตะแคง{far} มองจากด้านบน หนุนหมอน ขา{near}อยู่บน งอเข่า มือ{near}จับเท้าไว้ด้านหลัง',
      },
      move: {
        en: 'The hand pulls the {near} heel towards the buttock. The thigh stays in line with the body.',
        th: 'มือดึงส้นเท้า{near}เข้าหาก้น ต้นขายังอยู่แนวเดียวกับลำตัว',
      },
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
    contacts: [],
    says: {
      start: {
        en: 'Lying on the {far} side, seen from above, head on a pillow. The {near} leg is on top and straight, a towel round its ankle.',
        th: 'นอนตะแคง{far} มองจากด้านบน หนุนหมอน ขา{near}อยู่บนและเหยียดตรง มีผ้าคล้องข้อเท้า',
      },
      move: {
        en: 'The towel pulls the {near} foot back until the knee is half bent.',
        th: 'ดึงผ้าให้เท้า{near}ไปด้านหลังจนเข่างอประมาณครึ่งหนึ่ง',
      },
    },
    muscles: ['front-thigh'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.2, to: 1 }],
    props: [...FROM_ABOVE, { kind: 'strap', from: 'near-hand', to: 'near-ankle' }],
  },
  'EX01-c': {
    view: 'side',
    box: 'upright',
    start: chairStand(at([-1, ANKLE], 0), free(-94, -84)),
    via: [chairStand(free(-72, 188, 264), free(-98, -96))],
    end: chairStand(free(-95, 128, 168), at(on('near-shank', 1, -6.5), -140)),
    contacts: [touches('far-foot'), atStart('near-foot'), touches('far-hand', level(64))],
    says: {
      start: {
        en: 'Standing behind a chair, the {far} hand on its back, both feet on the floor.',
        th: 'ยืนหลังเก้าอี้ มือ{far}จับพนัก เท้าทั้งสองวางบนพื้น',
      },
      move: {
        en: 'The {near} hand pulls the {near} heel up to the buttock. The thigh points straight down.',
        th: 'มือ{near}ดึงส้นเท้า{near}ขึ้นหาก้น ต้นขาชี้ลงตรง ๆ',
      },
    },
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
    start: faceDown(PRONE_LEG, free(-2, -5, 0)),
    end: faceDown(free(-2, 116, 60), free(4, 2, 20)),
    contacts: [
      ...FACE_DOWN_CONTACTS,
      touches('far-foot'),
      atStart('near-foot'),
      touches('far-hand'),
    ],
    says: {
      start: {
        en: 'Lying face down, forehead on the {far} hand, legs straight, a towel from the {near} hand to the {near} ankle.',
        th: 'นอนคว่ำ หน้าผากวางบนมือ{far} ขาเหยียดตรง มือ{near}จับผ้าที่คล้องข้อเท้า{near}',
      },
      move: {
        en: 'The towel pulls the {near} heel towards the buttock. Hips and thighs stay down.',
        th: 'ดึงผ้าให้ส้นเท้า{near}เข้าหาก้น สะโพกและต้นขาแนบพื้น',
      },
    },
    muscles: ['front-thigh'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.25, to: 0.9 }],
    props: [MAT, { kind: 'strap', from: 'near-hand', to: 'near-ankle' }],
  },
};
