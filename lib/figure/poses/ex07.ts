import type { Pose, Scene } from '@/lib/figure/pose';
import {
  at,
  atStart,
  both,
  carried,
  free,
  HOOK_FAR,
  HOOK_LYING,
  LYING,
  MAT,
  on,
  touches,
} from './stances';

const STRAIGHT = free(-4, -3, 84);
/** Knee fallen outward, away from the viewer; the sole lies against the other knee. */
const BUTTERFLY: Pose['legs']['far'] = { to: [31, 7], upper: 34, end: -20, seen: [0.8, 1, 0.7] };

const longSit = (spine: Pose['spine'], wrist: readonly [number, number], foot: number): Pose => ({
  at: [0, 10],
  spine,
  legs: { near: free(-3, -2, foot), far: BUTTERFLY },
  arms: { near: at(wrist, -20), far: at([wrist[0] + 2, wrist[1] + 1], -20) },
});

export const EX07: Readonly<Record<string, Scene>> = {
  'EX07-a': {
    view: 'side',
    box: 'low',
    start: longSit([88, 94, 88, 78, 90], [28, 30], 78),
    end: longSit([70, 71, 69, 62, 76], [42, 27], 98),
    contacts: [carried('seat'), touches('near-foot'), touches('near-shank')],
    says: {
      start: {
        en: 'Sitting on a mat, the {near} leg straight with a towel round the foot, the {far} knee fallen outward.',
        th: 'นั่งบนเสื่อ เหยียดขา{near} ใช้ผ้าคล้องเท้า เข่า{far}งอแบะออก',
      },
      move: {
        en: 'The body tips forward a little from the hips, the towel pulls the toes back.',
        th: 'โน้มตัวไปข้างหน้าเล็กน้อยจากสะโพก ผ้าดึงปลายเท้าเข้าหาตัว',
      },
    },
    muscles: ['back-thigh', 'calf'],
    arrows: [
      [
        [22, 92],
        [36, 88],
        [46, 76],
      ],
      [
        [78, 22],
        [76, 29],
        [68, 32],
      ],
    ],
    props: [
      { kind: 'mat', from: -24, to: 84 },
      { kind: 'strap', from: 'near-hand', to: 'near-toe' },
    ],
  },
  'EX07-b': {
    view: 'side',
    box: 'low',
    start: {
      ...HOOK_LYING,
      legs: { near: STRAIGHT, far: HOOK_FAR },
      arms: both(free(-14, 52, 40)),
    },
    end: {
      ...HOOK_LYING,
      legs: { near: free(65, 63, 150), far: HOOK_FAR },
      arms: both(free(-14, 58, 60)),
    },
    contacts: [...LYING, touches('far-foot'), atStart('near-foot'), touches('near-elbow')],
    says: {
      start: {
        en: 'Lying on the back, the {far} knee bent, the {near} leg straight with a strap round the foot.',
        th: 'นอนหงาย ชันเข่า{far} เหยียดขา{near} ใช้สายคล้องเท้า',
      },
      move: {
        en: 'The strap lifts the straight {near} leg.',
        th: 'ใช้สายดึงขา{near}ขึ้นโดยเข่าเหยียดตรง',
      },
    },
    muscles: ['back-thigh', 'calf'],
    arrows: [{ follow: 'near-ankle', off: -12, from: 0.25, to: 0.85 }],
    props: [MAT, { kind: 'strap', from: 'near-hand', to: 'near-toe' }],
  },
  'EX07-c': {
    view: 'side',
    box: 'low',
    start: {
      at: [0, 10],
      spine: [88, 94, 88, 78, 90],
      legs: both(STRAIGHT),
      arms: both(at(on('near-thigh', 0.55, 9), -10)),
    },
    end: {
      at: [0, 10],
      spine: [66, 42, 14, 0, 10],
      legs: both(STRAIGHT),
      arms: both(at(on('near-shank', 0.55, 6), -6)),
    },
    contacts: [carried('seat'), touches('near-foot'), touches('near-shank')],
    says: {
      start: {
        en: 'Sitting on a mat, both legs straight, hands on the thighs.',
        th: 'นั่งบนเสื่อ เหยียดขาทั้งสองข้าง มือวางบนต้นขา',
      },
      move: {
        en: 'The body bends forward and the hands slide along the shins towards the toes.',
        th: 'ก้มตัวไปข้างหน้า เลื่อนมือตามหน้าแข้งไปหาปลายเท้า',
      },
    },
    muscles: ['back-thigh', 'calf', 'low-back'],
    arrows: [
      [
        [52, 42],
        [76, 42],
      ],
    ],
    props: [{ kind: 'mat', from: -24, to: 84 }],
  },
};
