import { blob, curve, type Outline, type Piece, polygon, ring } from './draw';
import { add, type Point, ray } from './geometry';
import { jointOf, type Skeleton } from './kinematics';
import type { Joint, Prop } from './pose';

const box = ([left, bottom]: Point, [right, top]: Point): Outline =>
  polygon([
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]);

const cushion = ([x, y]: Point, width: number, height: number): Outline =>
  blob([
    [x, y],
    [x, y],
    [x - 1.5, y + height / 2],
    [x, y + height],
    [x + width, y + height],
    [x + width + 1.5, y + height / 2],
    [x + width, y],
    [x + width, y],
  ]);

const POST = 2.6;
const SEAT_THICKNESS = 3;

function chair(prop: Extract<Prop, { kind: 'chair' }>): Piece[] {
  const { x, opens, seat, back, depth = 34 } = prop;
  const post = (at: number, top: number) => box([at - POST / 2, 0], [at + POST / 2, top]);
  const front = x + opens * depth;
  const from = Math.min(x, front) - POST / 2;
  return [
    {
      outlines: [
        post(x, back),
        post(front - opens * 2, seat),
        box([from, seat - SEAT_THICKNESS], [from + depth + POST, seat]),
      ],
      fill: 'prop',
    },
  ];
}

const WHEEL = 22;
const FRAME_WIDTH = 1.8;

/** Saddle, pedals and low handlebar where the poses of road cycling put seat, feet and hands. */
function bicycle(x: number): Piece[] {
  const at = (dx: number, y: number): Point => [x + dx, y];
  const [rear, front, pedals] = [at(0, WHEEL), at(72, WHEEL), at(28, 22)];
  const [seatTube, head, crown] = [at(17, 55), at(59, 60), at(61, 52)];
  return [
    {
      outlines: [ring(rear, WHEEL, WHEEL), ring(front, WHEEL, WHEEL)],
      stroke: 'prop',
      width: 2.2,
    },
    {
      outlines: [
        curve(rear, pedals),
        curve(rear, seatTube),
        curve(pedals, at(14, 63)),
        curve(seatTube, head),
        curve(pedals, crown),
        curve(head, front),
        curve(head, at(62, 66), at(68, 64)),
        curve(at(68, 64), at(69, 56), at(62, 53)),
        curve(at(24, 14), at(32, 30)),
      ],
      stroke: 'prop',
      width: FRAME_WIDTH,
    },
    { outlines: [curve(at(7, 63.4), at(23, 63.4))], stroke: 'prop', width: 3.4 },
  ];
}

const ROPE_WIDTH = 1.4;
const HOOP_WIDTH = 2.2;

/** Half of a flat ring round the waist; `front` is the half before the body. */
function halfHoop({ waist }: Skeleton, front: boolean): Piece {
  const [x, y] = waist;
  const depth = front ? -7 : 7;
  return {
    outlines: [curve([x - 34, y], [x, y + depth], [x + 34, y])],
    stroke: 'prop',
    width: HOOP_WIDTH,
  };
}

/** What stands behind the body, from back to front. */
export function propsBehind(prop: Prop, skeleton: Skeleton): Piece[] {
  switch (prop.kind) {
    case 'floor':
      return [{ outlines: [box([prop.from, -1.4], [prop.to, 0])], fill: 'prop' }];
    case 'mat':
      return [{ outlines: [box([prop.from, -3.4], [prop.to, 0])], fill: 'prop' }];
    case 'sheet':
      return [{ outlines: [box(prop.from, prop.to)], fill: 'prop-light' }];
    case 'block':
      return [{ outlines: [box(prop.from, prop.to)], fill: 'prop' }];
    case 'block-light':
      return [{ outlines: [box(prop.from, prop.to)], fill: 'prop-light' }];
    case 'pillow':
      return [{ outlines: [cushion(prop.at, prop.width, prop.height)], fill: 'prop-light' }];
    case 'chair':
      return chair(prop);
    case 'chair-front':
      return [
        {
          outlines: [
            box([prop.x - 17, prop.seat], [prop.x - 14.4, prop.back]),
            box([prop.x + 14.4, prop.seat], [prop.x + 17, prop.back]),
            box([prop.x - 17, prop.back - 9], [prop.x + 17, prop.back]),
            box([prop.x - 19, prop.seat - 4], [prop.x + 19, prop.seat]),
            box([prop.x - 18, 0], [prop.x - 15.4, prop.seat]),
            box([prop.x + 15.4, 0], [prop.x + 18, prop.seat]),
          ],
          fill: 'prop',
        },
      ];
    case 'table':
      return [
        {
          outlines: [
            box([prop.from, prop.height - 3], [prop.to, prop.height]),
            box([prop.from + 3, 0], [prop.from + 5.6, prop.height]),
            box([prop.to - 5.6, 0], [prop.to - 3, prop.height]),
          ],
          fill: 'prop',
        },
      ];
    case 'wall':
      return [{ outlines: [box([prop.x, 0], [prop.x + 5, 132])], fill: 'prop' }];
    case 'rail':
      return [
        {
          outlines: [
            box([prop.x - 1.3, 0], [prop.x + 1.3, prop.height]),
            box([prop.x - 9, prop.height - 2.6], [prop.x + 7, prop.height]),
          ],
          fill: 'prop',
        },
      ];
    case 'bicycle':
      return bicycle(prop.x);
    case 'hoop':
      return [halfHoop(skeleton, false)];
    case 'rope':
      return [rope(skeleton)];
    case 'strap':
    case 'water':
    case 'ball':
    case 'racket':
      return [];
  }
}

/** Under the feet from hand to hand: it dips to just below the soles. */
function rope({ arms, legs }: Skeleton): Piece {
  const [left, right] = [arms.far.tip, arms.near.tip];
  const sole = Math.min(legs.near.tip[1], legs.far.tip[1]) - 5;
  const middle = (left[0] + right[0]) / 2;
  return {
    outlines: [
      curve(left, [left[0] - 9, (left[1] + sole) / 2], [left[0] + 6, sole + 2]),
      curve([left[0] + 6, sole + 2], [middle, sole - 1], [right[0] - 6, sole + 2]),
      curve([right[0] - 6, sole + 2], [right[0] + 9, (right[1] + sole) / 2], right),
    ],
    stroke: 'prop',
    width: ROPE_WIDTH,
  };
}

const BALL = 9;

function racket(skeleton: Skeleton, joint: Joint): Piece[] {
  const hand = jointOf(skeleton, joint);
  const arm = skeleton.arms[joint.startsWith('near') ? 'near' : 'far'];
  const angle = arm.angles[2] + 20;
  const neck = add(hand, ray(angle, 21));
  const centre = add(hand, ray(angle, 30));
  const edge = Array.from({ length: 10 }, (_, index) =>
    add(
      centre,
      ray(angle, Math.cos((index * Math.PI) / 5) * 10),
      ray(angle + 90, Math.sin((index * Math.PI) / 5) * 7.6),
    ),
  );
  return [
    { outlines: [curve(hand, neck), blob(edge)], stroke: 'prop', width: 1.8 },
    {
      outlines: [
        curve(add(centre, ray(angle, -9)), add(centre, ray(angle, 9))),
        curve(add(centre, ray(angle + 90, -7)), add(centre, ray(angle + 90, 7))),
      ],
      stroke: 'prop',
      width: 0.7,
    },
  ];
}

/** What is held, or runs over the body, or lies between it and the viewer. */
export function propsInFront(prop: Prop, skeleton: Skeleton): Piece[] {
  switch (prop.kind) {
    case 'strap':
      return [
        {
          outlines: [curve(jointOf(skeleton, prop.from), jointOf(skeleton, prop.to))],
          stroke: 'line',
          width: 1.6,
        },
      ];
    case 'ball': {
      const centre = jointOf(skeleton, prop.in);
      return [
        { outlines: [ring(centre, BALL, BALL)], fill: 'prop' },
        {
          outlines: [
            curve(add(centre, [-BALL, 0]), add(centre, [BALL, 0])),
            curve(add(centre, [0, -BALL]), add(centre, [0, BALL])),
          ],
          stroke: 'line',
          width: 0.8,
        },
      ];
    }
    case 'racket':
      return racket(skeleton, prop.in);
    case 'hoop':
      return [halfHoop(skeleton, true)];
    default:
      return [];
  }
}

/** Over everything: water the body is in. */
export function propsOver(prop: Prop): Piece[] {
  if (prop.kind !== 'water') return [];
  const { from, to, level } = prop;
  const waves = Array.from({ length: 6 }, (_, index) => from + ((to - from) * index) / 5);
  return [
    { outlines: [box([from, 0], [to, level])], fill: 'water', opacity: 0.55 },
    {
      outlines: waves.slice(0, -1).map((x, index) => {
        const next = waves[index + 1] ?? to;
        return curve([x, level], [(x + next) / 2, level + (index % 2 ? -1.6 : 1.6)], [next, level]);
      }),
      stroke: 'water',
      width: 1.8,
    },
  ];
}
