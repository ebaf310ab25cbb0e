import type { Pose, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  atStart,
  both,
  carried,
  FACE_DOWN,
  FLAT_FEET,
  free,
  level,
  MAT,
  ON_BACK,
  PRONE_LEG,
  standingFront,
  touches,
  UPRIGHT,
} from './stances';

const FRONT: Pose['spine'] = [90, 90, 90, 90, 90];
const FLOATING: Pose = {
  at: [0, 32],
  spine: ON_BACK,
  legs: { near: free(-3, -5, 40), far: free(4, -2, 44) },
  arms: both(free(-4, -4, -4)),
};
const IN_WATER: Pose = {
  at: [0, 65.2],
  spine: UPRIGHT,
  legs: { near: at([-4, ANKLE], 0), far: at([3, ANKLE], 0) },
  arms: { near: free(-84, -40), far: at([26, 88], -6) },
};
/** Elbows go out to the side while the hands lie beside the head. */
const pressUp = (spine: Pose['spine'], seen: number): Pose => ({
  at: [0, 8.6],
  spine,
  legs: both(PRONE_LEG),
  arms: both({ to: [-42, 3.4], end: 180, seen: [seen, seen, 1] }),
});

const ON_SADDLE: Pick<Pose, 'at' | 'legs'> = {
  at: [-18, 73],
  legs: { near: at([-5, 17], -6), far: at([-2, 32], -4) },
};
const ON_BAR: Pose['arms'] = both(at([30, 59], -60));

const skipping = (height: number): Pose => ({
  at: [0, 65.4 + height],
  spine: FRONT,
  legs: {
    near: { to: [5, ANKLE + height], bend: 1 },
    far: { to: [-5, ANKLE + height], bend: -1 },
  },
  arms: {
    near: { to: [27, 66 + height], bend: 1, end: -10 },
    far: { to: [-27, 66 + height], bend: -1, end: 190 },
  },
});

/** By id of the activity, the arch test, or the sport to leave out. */
export const ACTIVITY_SCENES: Readonly<Record<string, Scene>> = {
  'ACT-SWIM': {
    view: 'side',
    box: 'low',
    start: FLOATING,
    end: {
      ...FLOATING,
      legs: { near: free(4, -2, 44), far: free(-3, -5, 40) },
      arms: { near: free(178, 180, 180), far: free(-4, -4, -4) },
    },
    contacts: [],
    says: {
      start: {
        en: 'Floating on the back at the surface of the water, the body long and level.',
        th: 'ลอยตัวนอนหงายที่ผิวน้ำ ลำตัวเหยียดยาวในแนวราบ',
      },
      move: {
        en: 'The {near} arm goes over the shoulder to past the head, the legs kick gently.',
        th: 'ยกแขน{near}ผ่านไหล่ไปเหนือศีรษะ เตะขาเบา ๆ',
      },
    },
    muscles: [],
    arrows: [{ follow: 'near-hand', off: 12, from: 0.15, to: 0.75 }],
    props: [{ kind: 'water', from: -92, to: 82, level: 36 }],
  },
  'ACT-WATERWALK': {
    view: 'side',
    box: 'upright',
    start: IN_WATER,
    end: {
      ...IN_WATER,
      at: [6, 65],
      legs: { near: free(-42, -96, -12), far: at([3, ANKLE], 0) },
    },
    contacts: [touches('far-foot'), atStart('near-foot'), touches('far-hand', level(84.4))],
    says: {
      start: {
        en: 'Standing in water up to the lower chest, the {far} hand on a rail.',
        th: 'ยืนในน้ำระดับอกส่วนล่าง มือ{far}จับราว',
      },
      move: {
        en: 'The {near} knee lifts and the body walks forward, upright.',
        th: 'ยกเข่า{near}ก้าวไปข้างหน้า ลำตัวตั้งตรง',
      },
    },
    muscles: [],
    arrows: [
      [
        [-34, 112],
        [-14, 112],
      ],
    ],
    props: [
      { kind: 'floor', from: -52, to: 60 },
      { kind: 'rail', x: 32, height: 84.4 },
      { kind: 'water', from: -52, to: 60, level: 92 },
    ],
  },
  'TEST-PRONEARCH': {
    view: 'side',
    facing: -1,
    box: 'low',
    start: pressUp(FACE_DOWN, 0.32),
    end: pressUp([168, 150, 137, 138, 150], 0.78),
    contacts: [carried('seat'), touches('near-foot'), touches('far-foot'), touches('near-hand')],
    says: {
      start: {
        en: 'Lying face down, palms beside the shoulders, legs straight.',
        th: 'นอนคว่ำ วางฝ่ามือข้างไหล่ ขาเหยียดตรง',
      },
      move: {
        en: 'The arms push the chest up, the low back arches. Hips and legs stay down.',
        th: 'แขนดันอกขึ้น หลังส่วนล่างแอ่น สะโพกและขาติดพื้น',
      },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [-72, 16],
        [-71, 34],
        [-62, 50],
      ],
    ],
    props: [MAT],
  },
  'SPORT-BASKETBALL': {
    view: 'side',
    box: 'upright',
    isAvoided: true,
    start: {
      at: [-2, 62.4],
      spine: [80, 84, 80, 72, 88],
      legs: { near: at([-4, ANKLE], 0), far: at([2, ANKLE], 0) },
      arms: both(free(-60, 30, 40)),
    },
    end: {
      at: [0, 71.6],
      spine: [86, 94, 92, 84, 100],
      legs: { near: free(-86, -128, -76), far: free(-76, -118, -66) },
      arms: both(free(22, 78, 60)),
    },
    contacts: [atStart('near-foot'), atStart('far-foot')],
    says: {
      start: {
        en: 'To leave out: basketball. Standing with bent knees, a ball before the chest.',
        th: 'ควรงด: บาสเกตบอล ยืนย่อเข่า ถือลูกบอลระดับอก',
      },
      move: { en: 'A jump with the ball over the head.', th: 'กระโดดชูลูกบอลเหนือศีรษะ' },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [-34, 22],
        [-34, 44],
      ],
    ],
    props: [
      { kind: 'floor', from: -46, to: 46 },
      { kind: 'ball', in: 'near-hand' },
    ],
  },
  'SPORT-BADMINTON': {
    view: 'side',
    box: 'upright',
    isAvoided: true,
    start: {
      at: [0, 63.6],
      spine: [82, 88, 82, 74, 88],
      legs: { near: at([-12, ANKLE], 0), far: at([13, ANKLE], 0) },
      arms: { near: free(-70, 4, 10), far: free(-60, 0) },
    },
    end: {
      at: [0, 63.6],
      spine: [92, 106, 114, 108, 112],
      legs: { near: at([-12, ANKLE], 0), far: at([13, ANKLE], 0) },
      arms: { near: free(86, 168, 158), far: free(10, 34) },
    },
    contacts: FLAT_FEET,
    says: {
      start: {
        en: 'To leave out: badminton. Standing with the racket in front.',
        th: 'ควรงด: แบดมินตัน ยืนถือไม้แบดด้านหน้า',
      },
      move: {
        en: 'The {near} arm swings up and back for a hit over the head, the back arches and turns.',
        th: 'เหวี่ยงแขน{near}ขึ้นไปด้านหลังเพื่อตีเหนือศีรษะ หลังแอ่นและบิด',
      },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [48, 96],
        [44, 118],
        [26, 136],
      ],
    ],
    props: [
      { kind: 'floor', from: -52, to: 52 },
      { kind: 'racket', in: 'near-hand' },
    ],
  },
  'SPORT-ROADCYCLING': {
    view: 'side',
    box: 'upright',
    isAvoided: true,
    start: { ...ON_SADDLE, spine: [58, 44, 34, 50, 74], arms: ON_BAR },
    end: { ...ON_SADDLE, spine: [46, 26, 6, 36, 48], arms: ON_BAR },
    contacts: [carried('seat', level(64))],
    says: {
      start: {
        en: 'To leave out: road cycling. Sitting on a road bicycle, hands on the low handlebar.',
        th: 'ควรงด: ปั่นจักรยานถนน นั่งบนจักรยาน มือจับแฮนด์ต่ำ',
      },
      move: {
        en: 'The back bends low and round, the road shakes it.',
        th: 'หลังก้มโค้งต่ำ และรับแรงสั่นสะเทือนจากถนน',
      },
    },
    muscles: ['low-back'],
    arrows: [
      [
        [26, 118],
        [40, 114],
        [48, 102],
      ],
    ],
    props: [
      { kind: 'floor', from: -64, to: 70 },
      { kind: 'bicycle', x: -32 },
    ],
  },
  'SPORT-JUMPROPE': {
    view: 'front',
    box: 'upright',
    isAvoided: true,
    start: skipping(0),
    end: skipping(9),
    contacts: [atStart('near-foot'), atStart('far-foot')],
    says: {
      start: {
        en: 'To leave out: jump rope. Standing, seen from the front, a rope in both hands.',
        th: 'ควรงด: กระโดดเชือก ยืน มองจากด้านหน้า สองมือถือเชือก',
      },
      move: {
        en: 'Both feet leave the floor, the rope passes under them.',
        th: 'เท้าทั้งสองลอยจากพื้น เชือกผ่านใต้เท้า',
      },
    },
    muscles: [],
    arrows: [
      [
        [50, 16],
        [50, 38],
      ],
    ],
    props: [{ kind: 'floor', from: -44, to: 60 }, { kind: 'rope' }],
  },
  'SPORT-HULAHOOP': {
    view: 'front',
    box: 'upright',
    isAvoided: true,
    start: {
      at: [-5, 65],
      spine: [86, 92, 96, 92, 90],
      legs: standingFront(11),
      arms: { near: free(-30, 8), far: free(-150, 172) },
    },
    end: {
      at: [5, 65],
      spine: [94, 88, 84, 88, 90],
      legs: standingFront(11),
      arms: { near: free(-30, 8), far: free(-150, 172) },
    },
    contacts: FLAT_FEET,
    says: {
      start: {
        en: 'To leave out: hula hoop. Standing, seen from the front, arms out, a hoop round the waist.',
        th: 'ควรงด: ฮูลาฮูป ยืน มองจากด้านหน้า กางแขน มีห่วงรอบเอว',
      },
      move: {
        en: 'The waist swings from side to side and turns the hoop.',
        th: 'ส่ายเอวไปมาเพื่อหมุนห่วง',
      },
    },
    muscles: [],
    arrows: [
      [
        [-22, 68],
        [0, 60],
        [22, 66],
      ],
    ],
    props: [{ kind: 'floor', from: -46, to: 46 }, { kind: 'hoop' }],
  },
};
