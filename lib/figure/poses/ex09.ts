import type { Pose, Scene } from '@/lib/figure/pose';
import {
  ANKLE,
  at,
  both,
  CHAIR,
  carried,
  FLAT_FEET,
  FLOOR,
  level,
  SEAT,
  SEATED,
  SITTING_LEGS,
  touches,
  UPRIGHT,
} from './stances';

const WALL_ARMS: Pose['arms'] = { near: at([35.5, 92], 78), far: at([36, 94], 80) };
const LUNGE: Pose['legs'] = { near: at([-23.5, ANKLE], 0), far: at([12, ANKLE], 0) };
const RAIL: Pose['arms'] = both(at([25, 81], -14));
const towel = (foot: number): Pose => ({
  at: [0, SEATED],
  spine: UPRIGHT,
  legs: { near: at([48, 6.2], foot), far: SITTING_LEGS.far },
  arms: both(at([22, 50], 0)),
});

export const EX09: Readonly<Record<string, Scene>> = {
  'EX09-a': {
    view: 'side',
    box: 'upright',
    start: { at: [-8, 63.6], spine: [88, 92, 88, 80, 90], legs: LUNGE, arms: WALL_ARMS },
    end: { at: [-3.6, 62.3], spine: [80, 80, 78, 72, 84], legs: LUNGE, arms: WALL_ARMS },
    contacts: [...FLAT_FEET, touches('near-hand', { wall: 40, at: 'right' })],
    says: {
      start: {
        en: 'Standing in front of a wall, both hands on it, the {near} leg behind.',
        th: 'ยืนหันหน้าเข้าผนัง สองมือยันผนัง ขา{near}อยู่ด้านหลัง',
      },
      move: {
        en: 'The body leans to the wall, the {far} knee bends. The {near} knee stays straight, its heel on the floor.',
        th: 'โน้มตัวเข้าหาผนัง งอเข่า{far} เข่า{near}เหยียดตรง ส้นเท้าติดพื้น',
      },
    },
    muscles: ['calf'],
    arrows: [
      [
        [-32, 64],
        [-14, 64],
      ],
      [
        [-35, 32],
        [-35, 14],
      ],
    ],
    props: [
      { kind: 'floor', from: -44, to: 48 },
      { kind: 'wall', x: 40 },
    ],
  },
  'EX09-b': {
    view: 'side',
    box: 'upright',
    start: towel(14),
    end: towel(42),
    contacts: [carried('seat', level(SEAT)), touches('far-foot'), touches('near-foot')],
    says: {
      start: {
        en: 'Sitting on a chair, the {near} leg out in front, a towel round the ball of the foot.',
        th: 'นั่งบนเก้าอี้ ยื่นขา{near}ไปข้างหน้า ใช้ผ้าคล้องปลายเท้า',
      },
      move: {
        en: 'The towel pulls the {near} toes towards the shin. The heel stays on the floor.',
        th: 'ใช้ผ้าดึงปลายเท้า{near}เข้าหาตัว ส้นเท้าติดพื้น',
      },
    },
    muscles: ['calf'],
    arrows: [
      [
        [72, 10],
        [74, 20],
        [66, 30],
      ],
    ],
    props: [
      { kind: 'floor', from: -40, to: 74 },
      CHAIR,
      { kind: 'strap', from: 'near-hand', to: 'near-toe' },
    ],
  },
  'EX09-c': {
    view: 'side',
    box: 'upright',
    start: {
      at: [0, 77.4],
      spine: UPRIGHT,
      legs: { near: at([-1, 16.8], 0), far: at([1, 16.8], 0) },
      arms: RAIL,
    },
    end: {
      at: [0, 73.7],
      spine: UPRIGHT,
      legs: { near: at([-1, 13], 16), far: at([1, 13], 16) },
      arms: RAIL,
    },
    contacts: [touches('near-hand', level(77))],
    says: {
      start: {
        en: 'Standing on the edge of a step, hands on a rail.',
        th: 'ยืนปลายเท้าบนขอบบันได มือจับราว',
      },
      move: {
        en: 'Both heels sink below the edge of the step.',
        th: 'หย่อนส้นเท้าทั้งสองลงต่ำกว่าขอบบันได',
      },
    },
    muscles: ['calf'],
    arrows: [
      [
        [-16, 30],
        [-16, 11],
      ],
    ],
    props: [
      FLOOR,
      { kind: 'block', from: [5, 0], to: [42, 12] },
      { kind: 'rail', x: 33, height: 77 },
    ],
  },
};
