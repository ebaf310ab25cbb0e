import { requireVariant } from '@/lib/catalog/catalog';
import type { Drawing, Figure, Ink, Shape } from './drawing';

type Point = readonly [number, number];

/** Joints of one starting position, in figure units; the floor is y = 150. */
type Posture = {
  head: Point;
  shoulder: Point;
  hip: Point;
  knee: Point;
  ankle: Point;
  elbow: Point;
  hand: Point;
};

const POSTURES = {
  standing: {
    head: [100, 22],
    shoulder: [100, 46],
    hip: [100, 86],
    knee: [101, 117],
    ankle: [100, 146],
    elbow: [96, 66],
    hand: [100, 86],
  },
  sitting: {
    head: [92, 40],
    shoulder: [90, 62],
    hip: [88, 104],
    knee: [122, 106],
    ankle: [122, 146],
    elbow: [98, 82],
    hand: [116, 98],
  },
  supine: {
    head: [34, 138],
    shoulder: [56, 140],
    hip: [98, 142],
    knee: [122, 114],
    ankle: [140, 146],
    elbow: [74, 146],
    hand: [92, 146],
  },
  prone: {
    head: [34, 138],
    shoulder: [56, 138],
    hip: [98, 141],
    knee: [132, 144],
    ankle: [166, 146],
    elbow: [48, 146],
    hand: [34, 147],
  },
  'side-lying': {
    head: [34, 132],
    shoulder: [56, 136],
    hip: [98, 138],
    knee: [132, 140],
    ankle: [166, 142],
    elbow: [72, 144],
    hand: [58, 146],
  },
  kneeling: {
    head: [58, 92],
    shoulder: [74, 100],
    hip: [116, 100],
    knee: [118, 146],
    ankle: [150, 147],
    elbow: [74, 122],
    hand: [74, 146],
  },
} satisfies Record<string, Posture>;

const WORDS: readonly [RegExp, keyof typeof POSTURES][] = [
  [/hands and knees|kneel|quadruped|heels/i, 'kneeling'],
  [/on one side|side-lying|lying on (the|your) side|side plank/i, 'side-lying'],
  [/face down|prone/i, 'prone'],
  [/on the back|lying|supine/i, 'supine'],
  [/sit/i, 'sitting'],
  [/stand/i, 'standing'],
];

/**
 * The starting position, drawn simply: head, trunk, one arm, one leg. Movement is not drawn yet, so start, end and
 * frames are one picture, and nothing is shown that the patient could imitate wrongly.
 *
 * @throws {RangeError} when the catalog has no such variant.
 */
export function figureOf(id: string): Figure {
  const { figure } = requireVariant(id).variant;
  const found = WORDS.find(([words]) => words.test(figure.startPose))?.[1] ?? 'standing';
  const drawing = draw(POSTURES[found]);
  return { start: drawing, end: drawing, frames: [drawing] };
}

function draw(posture: Posture): Drawing {
  const { head, shoulder, hip, knee, ankle, elbow, hand } = posture;
  return {
    width: 200,
    height: 156,
    shapes: [
      line('prop', 3, [14, 152], [186, 152]),
      line('skin', 11, hip, knee, ankle),
      line('shorts', 15, hip, middle(hip, knee)),
      line('shirt', 21, shoulder, hip),
      line('skin', 8, shoulder, elbow, hand),
      line('skin', 9, shoulder, head),
      circle('skin', head, 10),
    ],
  };
}

const middle = ([x, y]: Point, [u, v]: Point): Point => [(x + u) / 2, (y + v) / 2];

function line(stroke: Ink, width: number, ...points: readonly Point[]): Shape {
  return {
    d: points.map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`).join(''),
    stroke,
    width,
  };
}

function circle(fill: Ink, [x, y]: Point, r: number): Shape {
  return { d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, fill };
}
