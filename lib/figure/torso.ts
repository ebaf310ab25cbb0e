import { blob, type Piece } from './draw';
import { add, mixPoint, type Point, ray, turn } from './geometry';
import type { Skeleton } from './kinematics';

/** Height on the spine (0 hip, 1 waist, 2 ribs, 3 neck), then half-thickness to the front and to the back. */
type Girth = readonly (readonly [number, number, number])[];

const SHIRT_SIDE: Girth = [
  [0.35, 8.6, 9],
  [0.35, 8.6, 9],
  [1, 8.6, 7.4],
  [1.5, 8.6, 6.8],
  [2, 9.2, 7.4],
  [2.45, 9.4, 8.4],
  [2.8, 7.4, 7.8],
  [3.02, 3.4, 4.4],
];
const PELVIS_SIDE: Girth = [
  [-0.95, 4, 5],
  [-0.5, 7.2, 8.8],
  [0, 8.2, 9.6],
  [0.6, 7.8, 8.6],
  [0.9, 7.4, 7.4],
];
const SHIRT_FRONT: Girth = [
  [0.3, 12.6, 12.6],
  [0.3, 12.6, 12.6],
  [1, 11.8, 11.8],
  [2, 12.4, 12.4],
  [2.5, 14, 14],
  [2.74, 16, 16],
  [2.95, 11, 11],
  [3.08, 5, 5],
  [3.08, 4, 4],
];
const PELVIS_FRONT: Girth = [
  [-0.9, 9, 9],
  [-0.4, 13.2, 13.2],
  [0, 13.4, 13.4],
  [0.8, 10.4, 10.4],
];

/** A place beside the spine; the normal turns smoothly from one segment to the next, so that a bent back is round. */
export function onSpine(skeleton: Skeleton, height: number, off: number): Point {
  const { hip, waist, ribs, neck, spine, facing } = skeleton;
  const joints = [hip, waist, ribs, neck] as const;
  const index = Math.max(0, Math.min(2, Math.floor(height))) as 0 | 1 | 2;
  const t = height - index;
  const point = mixPoint(joints[index], joints[index + 1] ?? neck, t);
  const own = spine[index];
  const bent = (other: 0 | 1 | 2, weight: number) => turn(spine[other], own) * weight;
  const lean =
    t < 0.5 && index > 0
      ? bent((index - 1) as 0 | 1, 0.5 - t)
      : t > 0.5 && index < 2
        ? bent((index + 1) as 1 | 2, t - 0.5)
        : 0;
  return add(point, ray(own + lean - 90 * facing, off));
}

const around = (skeleton: Skeleton, girth: Girth) =>
  blob([
    ...girth.map(([height, front]) => onSpine(skeleton, height, front)),
    ...[...girth].reverse().map(([height, , back]) => onSpine(skeleton, height, -back)),
  ]);

export const sideShirt = (skeleton: Skeleton): Piece => ({
  outlines: [around(skeleton, SHIRT_SIDE)],
  fill: 'shirt',
});

export const sidePelvis = (skeleton: Skeleton): Piece => ({
  outlines: [around(skeleton, PELVIS_SIDE)],
  fill: 'shorts',
});

export const frontShirt = (skeleton: Skeleton): Piece => ({
  outlines: [around(skeleton, SHIRT_FRONT)],
  fill: 'shirt',
});

export const frontPelvis = (skeleton: Skeleton): Piece => ({
  outlines: [around(skeleton, PELVIS_FRONT)],
  fill: 'shorts',
});
