import type { Scene } from '@/lib/figure/pose';
import {
  at,
  atEnd,
  atStart,
  both,
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
  touches,
  UPRIGHT,
} from './stances';

export const EX03: Readonly<Record<string, Scene>> = {
  'EX03-a': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      at: [-1, 11.5],
      spine: [190, 184, 179, 160, 178],
      legs: { near: free(128, -14, 60), far: free(125, -12, 62) },
      arms: both(at(on('near-thigh', 0.72, -3), 55)),
    },
    contacts: [
      carried('back'),
      touches('head', level(2)),
      atStart('near-foot'),
      atStart('far-foot'),
    ],
    says: {
      start: {
        en: 'Lying on the back, head on a low pillow, both knees bent, both feet flat.',
        th: 'นอนหงาย หนุนหมอนต่ำ ชันเข่าทั้งสองข้าง วางเท้าราบ',
      },
      move: { en: 'Both hands pull both thighs to the chest.', th: 'สองมือดึงต้นขาทั้งสองเข้าหาอก' },
    },
    muscles: ['low-back'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX03-b': {
    view: 'side',
    box: 'low',
    start: HOOK_LYING,
    end: {
      ...HOOK_LYING,
      legs: { near: free(116, -10, 62), far: HOOK_FAR },
      arms: both(at(on('near-thigh', 0.62, -3), 55)),
    },
    contacts: [...LYING_PILLOW, touches('far-foot'), atStart('near-foot')],
    says: {
      start: {
        en: 'Lying on the back, head on a low pillow, both knees bent, both feet flat.',
        th: 'นอนหงาย หนุนหมอนต่ำ ชันเข่าทั้งสองข้าง วางเท้าราบ',
      },
      move: {
        en: 'Both hands behind the {near} thigh pull it to the chest. The {far} foot stays down.',
        th: 'สองมือจับหลังต้นขา{near} ดึงเข้าหาอก เท้า{far}วางราบ',
      },
    },
    muscles: ['low-back', 'buttock'],
    arrows: [{ follow: 'near-knee', off: -12, from: 0, to: 1 }],
    props: [MAT, PILLOW],
  },
  'EX03-c': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: UPRIGHT,
      legs: both(KNEELING),
      arms: both(at(on('near-thigh', 0.3, 8), -75)),
    },
    end: {
      at: [-28, 17],
      spine: [42, 8, -26, -36, -34],
      legs: both(free(-29, 173, 212)),
      arms: both(at([39, 4], 0)),
    },
    contacts: [
      carried('near-shank'),
      touches('far-shank'),
      touches('near-knee'),
      atEnd('near-hand'),
      atEnd('head'),
    ],
    says: {
      start: {
        en: 'Kneeling upright on a mat, hands on the thighs.',
        th: 'นั่งคุกเข่าตัวตรงบนเสื่อ มือวางบนต้นขา',
      },
      move: {
        en: 'The buttocks go back to the heels, the hands slide forward along the floor and the forehead comes down.',
        th: 'ถอยก้นลงบนส้นเท้า เลื่อนมือไปข้างหน้าตามพื้น ก้มหน้าผากลง',
      },
    },
    muscles: ['low-back', 'upper-back'],
    arrows: [
      [
        [-14, 52],
        [-32, 48],
        [-46, 34],
      ],
      [
        [34, 18],
        [56, 18],
      ],
    ],
    props: [{ kind: 'mat', from: -58, to: 66 }],
  },
};
