import type { Pose, Scene } from '@/lib/figure/pose';
import {
  at,
  atEnd,
  atStart,
  both,
  carried,
  FACE_DOWN,
  FLOOR,
  free,
  KNEELING,
  level,
  MAT,
  PRONE_LEG,
  SEAT,
  SEATED_CONTACTS,
  SITTING,
  touches,
  UPRIGHT,
} from './stances';

const proneLegs = both(PRONE_LEG);
const LEVEL: Pose['spine'] = [14, 9, 10, 0, -6];
const PLANTED: Pose['arms']['near'] = at([37, 3.6], 0);
const rowing = (upper: number, lower: number): Pose => ({
  ...SITTING,
  at: [4, SITTING.at[1]],
  spine: UPRIGHT,
  legs: { near: at([34.4, 4.8], 0), far: at([37, 4.8], 0) },
  arms: both(free(upper, lower)),
});

export const EX11: Readonly<Record<string, Scene>> = {
  'EX11-a': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: { at: [0, 10.6], spine: FACE_DOWN, legs: proneLegs, arms: both(free(-1, -4, 0)) },
    end: {
      at: [0, 10.6],
      spine: [179, 172, 158, 156, 168],
      legs: proneLegs,
      arms: both(free(-6, -9, -4)),
    },
    contacts: [carried('seat', level(1)), touches('near-foot'), touches('far-foot')],
    says: {
      start: {
        en: 'Lying face down, a flat pillow under the belly, arms by the sides.',
        th: 'นอนคว่ำ หมอนแบนรองใต้ท้อง แขนแนบลำตัว',
      },
      move: {
        en: 'The chest lifts a little, the shoulder blades draw together. The feet stay down.',
        th: 'ยกอกขึ้นเล็กน้อย หนีบสะบักเข้าหากัน เท้ายังอยู่บนพื้น',
      },
    },
    muscles: ['back-extensors', 'upper-back'],
    arrows: [
      [
        [-72, 12],
        [-72, 32],
      ],
    ],
    props: [MAT, { kind: 'pillow', at: [-26, 0], width: 26, height: 3 }],
  },
  'EX11-b': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: {
      at: [0, 8.6],
      spine: FACE_DOWN,
      legs: proneLegs,
      arms: both({ to: [-48, 3.2], end: 180, seen: [0.38, 0.44, 1] }),
    },
    end: {
      at: [0, 8.8],
      spine: [168, 148, 136, 134, 142],
      legs: proneLegs,
      arms: both({ to: [-52, 3.4], end: 180 }),
    },
    contacts: [
      carried('seat'),
      touches('near-foot'),
      touches('far-foot'),
      atEnd('near-elbow'),
      atEnd('near-forearm'),
      atStart('near-hand'),
    ],
    says: {
      start: {
        en: 'Lying face down, hands beside the head, legs straight.',
        th: 'นอนคว่ำ มืออยู่ข้างศีรษะ ขาเหยียดตรง',
      },
      move: {
        en: 'The chest rises onto the forearms. Belly, hips and legs rest on the mat.',
        th: 'ยันอกขึ้นบนแขนท่อนล่าง ท้อง สะโพก และขาพักบนเสื่อ',
      },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [-74, 16],
        [-72, 34],
        [-62, 50],
      ],
    ],
    props: [MAT],
  },
  'EX11-c': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 35.4],
      spine: LEVEL,
      legs: both(KNEELING),
      arms: both(PLANTED),
    },
    end: {
      at: [0, 35.4],
      spine: LEVEL,
      legs: { near: free(180, 179, 262), far: KNEELING },
      arms: { near: PLANTED, far: free(8, 6) },
    },
    contacts: [
      carried('far-knee'),
      touches('far-shank'),
      touches('near-hand'),
      atStart('near-knee'),
      atStart('near-shank'),
      atStart('far-hand'),
    ],
    says: {
      start: { en: 'On hands and knees, the back level.', th: 'คลานสี่ขา หลังอยู่ในแนวราบ' },
      move: {
        en: 'The {near} leg stretches back and the {far} arm stretches forward. The back stays level.',
        th: 'เหยียดขา{near}ไปข้างหลัง และเหยียดแขน{far}ไปข้างหน้า หลังอยู่ในแนวราบ',
      },
    },
    muscles: ['back-extensors', 'belly', 'buttock'],
    arrows: [
      [
        [-48, 54],
        [-66, 54],
      ],
      [
        [66, 66],
        [84, 66],
      ],
    ],
    props: [{ kind: 'mat', from: -50, to: 66 }],
  },
  'EX11-d': {
    view: 'side',
    box: 'upright',
    start: rowing(-90, 2),
    end: rowing(-122, -4),
    contacts: SEATED_CONTACTS,
    says: {
      start: {
        en: 'Sitting tall on a chair, elbows bent at the sides.',
        th: 'นั่งหลังตรงบนเก้าอี้ งอศอกแนบข้างลำตัว',
      },
      move: {
        en: 'Both elbows draw back and the shoulder blades come together.',
        th: 'ดึงศอกทั้งสองไปข้างหลัง ให้สะบักหนีบเข้าหากัน',
      },
    },
    muscles: ['upper-back'],
    arrows: [
      [
        [-10, 50],
        [-28, 50],
      ],
    ],
    props: [FLOOR, { kind: 'chair', x: -17, opens: 1, seat: SEAT, back: 66, depth: 38 }],
  },
};
