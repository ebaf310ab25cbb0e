import { BODY } from './body';
import { blob, curve, type Outline, type Piece } from './draw';
import type { Person } from './drawing';
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
/** Chin-length hair over the ear. */
const BOB: readonly Point[] = [
  [0.36, 0.22],
  [0.42, 0.42],
  [0.2, 0.63],
  [-0.2, 0.64],
  [-0.56, 0.38],
  [-0.6, -0.1],
  [-0.56, -0.5],
  [-0.3, -0.58],
  [-0.06, -0.5],
  [-0.04, -0.24],
  [0.06, 0.06],
  [0.12, 0.24],
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
/** Chin-length hair behind the face. */
const BOB_BEHIND: readonly Point[] = [
  [0, 0.6],
  [0.42, 0.54],
  [0.56, 0.16],
  [0.56, -0.34],
  [0.46, -0.6],
  [0.2, -0.56],
  [-0.2, -0.56],
  [-0.46, -0.6],
  [-0.56, -0.34],
  [-0.56, 0.16],
  [-0.42, 0.54],
];
/** Parted at the side; it falls beside the cheeks. */
const BOB_FRINGE: readonly Point[] = [
  [0.42, -0.3],
  [0.54, 0.2],
  [0.34, 0.62],
  [-0.34, 0.62],
  [-0.54, 0.2],
  [-0.42, -0.3],
  [-0.34, 0.14],
  [0.1, 0.44],
  [0.34, 0.14],
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
  const [faceX, faceY] = ray(spine[4] - 90 * facing, BODY.head);
  const [upX, upY] = ray(spine[4], BODY.head);
  return ([x, y]: Point): Point => [
    centre[0] + faceX * x + upX * y,
    centre[1] + faceY * x + upY * y,
  ];
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

const SIDE_HAIR: Record<Person, readonly Point[]> = { man: HAIR, woman: BOB };

/** Face and hair, without the neck. */
export function headOutlines(skeleton: Skeleton): Outline[] {
  const place = frame(skeleton);
  const isFront = skeleton.view === 'front';
  const hair = isFront ? frontHair(skeleton) : SIDE_HAIR[skeleton.person];
  return [blob((isFront ? FACE : PROFILE).map(place)), blob(hair.map(place))];
}

export function sideHead(skeleton: Skeleton): Piece[] {
  const place = frame(skeleton);
  const dot = (x: number, y: number) => curve(place([x, y + 0.02]), place([x, y - 0.03]));
  const [face, hair] = headOutlines(skeleton);
  return [
    { outlines: [neckOf(skeleton, 3.9), ...(face ? [face] : [])], fill: 'skin' },
    { outlines: hair ? [hair] : [], fill: 'hair' },
    ...(skeleton.person === 'man'
      ? [{ outlines: [blob(EAR.map(place))], fill: 'skin-far' as const }]
      : []),
    { outlines: [dot(0.29, 0.04)], stroke: 'line', width: 1.1 },
  ];
}

function frontHair({ person, faceAway }: Skeleton): Point[] {
  const fringe = person === 'man' ? FRINGE : BOB_FRINGE;
  return fringe.map((point, index) => mixPoint(point, BACK_OF_HEAD[index] ?? point, faceAway));
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
  const ears = skeleton.person === 'man' ? [ear(0.4), ear(-0.4)] : [];
  const eye = (x: number) => curve(place([x, 0.03]), place([x, -0.01]));
  const mouth = curve(place([-0.08, -0.27]), place([0, -0.285]), place([0.08, -0.27]));
  const hair = frontHair(skeleton).map(place);
  const behind: Piece[] =
    skeleton.person === 'man' ? [] : [{ outlines: [blob(BOB_BEHIND.map(place))], fill: 'hair' }];
  return [
    ...behind,
    {
      outlines: [neckOf(skeleton, 4.2), ...ears, blob(FACE.map(place))],
      fill: 'skin',
    },
    { outlines: [eye(0.15), eye(-0.15), mouth], stroke: 'line', width: 1 },
    { outlines: [blob(hair)], fill: 'hair' },
  ];
}
