import type { Pose, Scene } from '@/lib/figure/pose';
import {
  atStart,
  carried,
  FLAT_FEET,
  free,
  HOOK,
  HOOK_FAR,
  HOOK_LYING,
  level,
  MAT,
  standingFront,
  touches,
} from './stances';

const HELD = { hold: 'neck', at: [-37.2, 9.2], legs: { near: HOOK, far: HOOK_FAR } } as const;
export const LYING_FLAT: Pose = { ...HOOK_LYING, ...HELD, spine: [184, 181, 180, 168, 180] };
export const BRIDGE: Pose = { ...HOOK_LYING, ...HELD, spine: [205, 204, 196, 160, 176] };

const sideLying = (near: Pose['legs']['near']): Pose => ({
  at: [0, 17],
  spine: [180, 180, 180, 180, 180],
  shouldersSeen: 0.8,
  legs: { near, far: { upper: -3, lower: 1, seen: [0.87, 0.87, 1] } },
  arms: {
    near: { to: [-22, 4.4], bend: 1, end: -14, seen: [0.9, 0.8, 0.9] },
    far: { upper: 178, lower: 179, end: 180, seen: [0.85, 0.9, 1] },
  },
});

const PROP_ARM: Pose['arms']['far'] = { upper: -92, lower: -6, end: -4, seen: [1, 0.5, 0.8] };
const HAND_ON_HIP: Pose['arms']['near'] = { to: [-2, 34], bend: 1, end: -40 };
const plank = (spine: Pose['spine'], legs: Pose['legs'], near: Pose['arms']['near']): Pose => ({
  hold: 'neck',
  at: [-31, 37],
  spine,
  shouldersSeen: 0.8,
  legs,
  arms: { near, far: PROP_ARM },
});
const propped: Pose['spine'] = [156, 141, 126, 136, 147];
const bentKnees = (near: number, far: number): Pose['legs'] => ({
  near: { upper: near, lower: 62, seen: [1, 0.42, 0.8] },
  far: { upper: far, lower: 58, seen: [1, 0.38, 0.8] },
});

export const EX12: Readonly<Record<string, Scene>> = {
  'EX12-a': {
    view: 'side',
    box: 'low',
    start: LYING_FLAT,
    end: BRIDGE,
    contacts: [carried('back'), touches('head'), ...FLAT_FEET, atStart('seat')],
    says: {
      start: {
        en: 'Lying on the back, both knees bent, feet flat, arms by the sides.',
        th: 'นอนหงาย ชันเข่าทั้งสองข้าง วางเท้าราบ แขนแนบลำตัว',
      },
      move: {
        en: 'The hips lift until shoulders, hips and knees make a straight line.',
        th: 'ยกสะโพกขึ้นจนไหล่ สะโพก และเข่าเป็นเส้นตรง',
      },
    },
    muscles: ['buttock', 'belly'],
    arrows: [
      [
        [-4, 44],
        [-4, 66],
      ],
    ],
    props: [MAT],
  },
  'EX12-b': {
    view: 'front',
    box: 'low',
    start: sideLying(free(-6, -6)),
    end: sideLying(free(28, 28)),
    contacts: [carried('seat'), touches('far-shank')],
    says: {
      start: {
        en: 'Lying on the {far} side, seen from the front, head on a pillow, the {near} leg on top.',
        th: 'นอนตะแคง{far} มองจากด้านหน้า หนุนหมอน ขา{near}อยู่บน',
      },
      move: {
        en: 'The straight {near} leg lifts towards the ceiling.',
        th: 'ยกขา{near}ขึ้นหาเพดานโดยเข่าเหยียดตรง',
      },
    },
    muscles: [['hip-side', 'near']],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.1, to: 0.9 }],
    props: [
      { kind: 'mat', from: -84, to: 74 },
      { kind: 'pillow', at: [-62, 0], width: 22, height: 10 },
    ],
  },
  'EX12-c': {
    view: 'front',
    box: 'low',
    start: plank(propped, bentKnees(-7, -3.5), { to: [-6, 28], bend: 1, end: -20 }),
    end: plank([156, 156, 156, 156, 156], bentKnees(-25, -24), HAND_ON_HIP),
    contacts: [carried('far-elbow'), touches('far-forearm'), touches('far-knee'), atStart('seat')],
    says: {
      start: {
        en: 'Lying on the {far} side, seen from the front, on the {far} elbow, both knees bent backwards.',
        th: 'นอนตะแคง{far} มองจากด้านหน้า ตั้งศอก{far} งอเข่าทั้งสองไปด้านหลัง',
      },
      move: {
        en: 'The hips lift until shoulder, hip and knee make a straight line.',
        th: 'ยกสะโพกขึ้นจนไหล่ สะโพก และเข่าเป็นเส้นตรง',
      },
    },
    muscles: [
      ['side-trunk', 'far'],
      ['hip-side', 'far'],
    ],
    arrows: [
      [
        [20, 46],
        [20, 66],
      ],
    ],
    props: [{ kind: 'mat', from: -62, to: 62 }],
  },
  'EX12-d': {
    view: 'front',
    box: 'low',
    start: plank(
      propped,
      { near: free(-8.5, -8), far: free(-2.5, -2.5) },
      { to: [-6, 28], bend: 1, end: -20 },
    ),
    end: plank(
      [164, 164, 164, 164, 164],
      { near: free(-19, -19), far: free(-15.2, -15.2) },
      {
        ...HAND_ON_HIP,
        to: [0, 38],
      },
    ),
    contacts: [carried('far-elbow'), touches('far-forearm'), touches('far-foot'), atStart('seat')],
    says: {
      start: {
        en: 'Lying on the {far} side, seen from the front, on the {far} elbow, both legs straight.',
        th: 'นอนตะแคง{far} มองจากด้านหน้า ตั้งศอก{far} ขาเหยียดตรงทั้งสองข้าง',
      },
      move: {
        en: 'The hips lift until the body makes a straight line from head to foot.',
        th: 'ยกสะโพกขึ้นจนลำตัวเป็นเส้นตรงจากศีรษะถึงเท้า',
      },
    },
    muscles: [
      ['side-trunk', 'far'],
      ['hip-side', 'far'],
    ],
    arrows: [
      [
        [20, 50],
        [20, 70],
      ],
    ],
    props: [{ kind: 'mat', from: -62, to: 84 }],
  },
  'EX12-e': {
    view: 'front',
    box: 'upright',
    start: {
      at: [0, 65.4],
      spine: [90, 90, 90, 90, 90],
      faceAway: 1,
      legs: standingFront(7),
      arms: {
        near: { to: [21, 62], bend: 1, end: 60 },
        far: { to: [-21, 62], bend: -1, end: 120 },
      },
    },
    end: {
      at: [0, 65.4],
      spine: [90, 90, 90, 90, 90],
      faceAway: 1,
      legs: { near: free(-64, -64), far: standingFront(7).far },
      arms: {
        near: { to: [21, 62], bend: 1, end: 60 },
        far: { to: [-21, 62], bend: -1, end: 120 },
      },
    },
    contacts: [
      touches('far-foot'),
      atStart('near-foot'),
      touches('near-hand', level(62)),
      touches('far-hand', level(62)),
    ],
    says: {
      start: {
        en: 'Standing at a counter, seen from behind, both hands on it.',
        th: 'ยืนหันหน้าเข้าเคาน์เตอร์ มองจากด้านหลัง สองมือจับเคาน์เตอร์',
      },
      move: {
        en: 'The straight {near} leg lifts out to the side. The body stays upright.',
        th: 'กางขา{near}ออกด้านข้างโดยเข่าเหยียดตรง ลำตัวตั้งตรง',
      },
    },
    muscles: [['hip-side', 'near']],
    arrows: [
      [
        [29, 34],
        [50, 38],
      ],
    ],
    props: [
      { kind: 'block-light', from: [-46, 0], to: [46, 58] },
      { kind: 'block', from: [-50, 58], to: [50, 62] },
      { kind: 'floor', from: -56, to: 56 },
    ],
  },
};
