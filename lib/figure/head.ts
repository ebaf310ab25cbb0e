import { BODY } from './body';
import { blob, curve, type Outline, type Piece } from './draw';
import { add, mixPoint, type Point, ray } from './geometry';
import type { Skeleton } from './kinematics';

/** In head heights from the middle of the head: towards the face, and up. */
const PROFILE: readonly Point[] = [
  [0.2, 0.5],
  [0.37, 0.36],
  [0.42, 0.14],
  [0.4, 0.04],
  [0.57, -0.1],
  [0.4, -0.15],
  [0.45, -0.26],
  [0.4, -0.46],
  [0.2, -0.5],
  [-0.02, -0.34],
  [-0.24, -0.34],
  [-0.42, -0.14],
  [-0.46, 0.2],
  [-0.26, 0.5],
];
const HAIR: readonly Point[] = [
  [0.36, 0.24],
  [0.41, 0.42],
  [0.2, 0.62],
  [-0.2, 0.62],
  [-0.52, 0.36],
  [-0.54, -0.06],
  [-0.4, -0.36],
  [-0.24, -0.36],
  [-0.2, -0.12],
  [-0.02, 0.0],
  [0.04, 0.24],
];
const EAR: readonly Point[] = [
  [-0.16, 0.02],
  [-0.03, 0.04],
  [-0.02, -0.12],
  [-0.12, -0.16],
];
const FACE: readonly Point[] = [
  [0, 0.54],
  [0.32, 0.46],
  [0.42, 0.1],
  [0.36, -0.26],
  [0.14, -0.52],
  [-0.14, -0.52],
  [-0.36, -0.26],
  [-0.42, 0.1],
  [-0.32, 0.46],
];
const FRINGE: readonly Point[] = [
  [0.4, -0.02],
  [0.48, 0.3],
  [0.3, 0.62],
  [-0.3, 0.62],
  [-0.48, 0.3],
  [-0.4, -0.02],
  [-0.32, 0.26],
  [0, 0.34],
  [0.32, 0.26],
];
/** Point by point where the fringe goes when the head turns away. */
const BACK_OF_HEAD: readonly Point[] = [
  [0.42, -0.1],
  [0.5, 0.3],
  [0.3, 0.62],
  [-0.3, 0.62],
  [-0.5, 0.3],
  [-0.42, -0.1],
  [-0.28, -0.44],
  [0, -0.46],
  [0.28, -0.44],
];

/** The middle of the head and a way to place points given in head heights. */
function frame({ head, spine, facing }: Skeleton) {
  const centre = add(head, ray(spine[4], BODY.head * 0.42));
  return ([x, y]: Point): Point =>
    add(centre, ray(spine[4] - 90 * facing, x * BODY.head), ray(spine[4], y * BODY.head));
}

function neckOf(skeleton: Skeleton, half: number): Outline {
  const { neck, head, spine } = skeleton;
  const low = add(neck, ray(spine[2], -3));
  const high = add(head, ray(spine[4], 5));
  const side = (point: Point, angle: number, width: number) => add(point, ray(angle - 90, width));
  return blob([
    side(low, spine[2], half + 1.4),
    side(low, spine[2], half + 1.4),
    side(head, spine[3], half),
    side(high, spine[4], half),
    side(high, spine[4], -half),
    side(head, spine[3], -half),
    side(low, spine[2], -half - 1.4),
    side(low, spine[2], -half - 1.4),
  ]);
}

export function sideHead(skeleton: Skeleton): Piece[] {
  const place = frame(skeleton);
  const dot = (x: number, y: number) => curve(place([x, y + 0.02]), place([x, y - 0.03]));
  return [
    { outlines: [neckOf(skeleton, 3.9), blob(PROFILE.map(place))], fill: 'skin' },
    { outlines: [blob(HAIR.map(place))], fill: 'hair' },
    { outlines: [blob(EAR.map(place))], fill: 'skin-far' },
    { outlines: [dot(0.29, 0.04)], stroke: 'line', width: 1.1 },
  ];
}

export function frontHead(skeleton: Skeleton): Piece[] {
  const place = frame(skeleton);
  const ear = (x: number) =>
    blob([
      place([x - 0.06, 0.06]),
      place([x + 0.06, 0.06]),
      place([x + 0.05, -0.14]),
      place([x - 0.05, -0.14]),
    ]);
  const eye = (x: number) => curve(place([x, 0.03]), place([x, -0.01]));
  const mouth = curve(place([-0.08, -0.27]), place([0, -0.285]), place([0.08, -0.27]));
  const hair = FRINGE.map((point, index) =>
    place(mixPoint(point, BACK_OF_HEAD[index] ?? point, skeleton.faceAway)),
  );
  return [
    {
      outlines: [neckOf(skeleton, 4.2), ear(0.4), ear(-0.4), blob(FACE.map(place))],
      fill: 'skin',
    },
    { outlines: [eye(0.15), eye(-0.15), mouth], stroke: 'line', width: 1 },
    { outlines: [blob(hair)], fill: 'hair' },
  ];
}
