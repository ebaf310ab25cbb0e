import { blob, type Outline, type Piece } from './draw';
import type { Person } from './drawing';
import { add, mixPoint, type Point, ray, turn } from './geometry';
import type { Skeleton } from './kinematics';

/** Height on the spine (0 hip, 1 waist, 2 ribs, 3 neck), then half-thickness to the front and to the back. */
type Girth = readonly (readonly [number, number, number])[];

type Girths = Readonly<Record<Person, Girth>>;

const SHIRT_SIDE: Girths = {
  man: [
    [0.35, 8.6, 9],
    [0.35, 8.6, 9],
    [1, 8.6, 7.4],
    [1.5, 8.6, 6.8],
    [2, 9.2, 7.4],
    [2.45, 9.4, 8.4],
    [2.8, 7.4, 7.8],
    [3.02, 3.4, 4.4],
  ],
  woman: [
    [0.35, 8.6, 9.6],
    [0.35, 8.6, 9.6],
    [1, 8.2, 7],
    [1.5, 8, 6.2],
    [2, 10.4, 6.8],
    [2.35, 11.6, 7.6],
    [2.75, 6.8, 7.4],
    [3.02, 3.2, 4.2],
  ],
};
const PELVIS_SIDE: Girths = {
  man: [
    [-0.95, 4, 5],
    [-0.5, 7.2, 8.8],
    [0, 8.2, 9.6],
    [0.6, 7.8, 8.6],
    [0.9, 7.4, 7.4],
  ],
  woman: [
    [-0.95, 4, 5],
    [-0.5, 7.2, 9.4],
    [0, 8.2, 10],
    [0.6, 7.8, 8.8],
    [0.9, 7.4, 7.2],
  ],
};
const SHIRT_FRONT: Girths = {
  man: [
    [0.3, 12.6, 12.6],
    [0.3, 12.6, 12.6],
    [1, 11.8, 11.8],
    [2, 12.4, 12.4],
    [2.5, 14, 14],
    [2.74, 16, 16],
    [2.95, 11, 11],
    [3.08, 5, 5],
    [3.08, 4, 4],
  ],
  woman: [
    [0.3, 13.2, 13.2],
    [0.3, 13.2, 13.2],
    [1, 10.6, 10.6],
    [2, 11.4, 11.4],
    [2.45, 12.8, 12.8],
    [2.74, 14.2, 14.2],
    [2.95, 10, 10],
    [3.08, 4.6, 4.6],
    [3.08, 3.6, 3.6],
  ],
};
const PELVIS_FRONT: Girths = {
  man: [
    [-0.9, 9, 9],
    [-0.4, 13.2, 13.2],
    [0, 13.4, 13.4],
    [0.8, 10.4, 10.4],
  ],
  woman: [
    [-0.9, 9, 9],
    [-0.4, 14, 14],
    [0, 14, 14],
    [0.8, 10.4, 10.4],
  ],
};

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

const around = (skeleton: Skeleton, girths: Girths): Outline => {
  const girth = girths[skeleton.person];
  const last = 2 * girth.length - 1;
  const outline = new Array<Point>(last + 1);
  girth.forEach(([height, front, back], index) => {
    outline[index] = onSpine(skeleton, height, front);
    outline[last - index] = onSpine(skeleton, height, -back);
  });
  return blob(outline);
};

export const shirtOutline = (skeleton: Skeleton): Outline =>
  around(skeleton, skeleton.view === 'front' ? SHIRT_FRONT : SHIRT_SIDE);

export const pelvisOutline = (skeleton: Skeleton): Outline =>
  around(skeleton, skeleton.view === 'front' ? PELVIS_FRONT : PELVIS_SIDE);

export const shirt = (skeleton: Skeleton): Piece => ({
  outlines: [shirtOutline(skeleton)],
  fill: 'shirt',
});

export const pelvis = (skeleton: Skeleton): Piece => ({
  outlines: [pelvisOutline(skeleton)],
  fill: 'shorts',
});
