import { blob, curve, type Outline, type Piece, polygon } from './draw';
import type { Point } from './geometry';
import { jointOf, type Skeleton } from './kinematics';
import type { Prop } from './pose';

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

/** What stands behind the body, from back to front. */
export function propsBehind(prop: Prop): Piece[] {
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
    case 'strap':
      return [];
  }
}

/** Towels and straps run over the body from hand to foot. */
export function propsInFront(prop: Prop, skeleton: Skeleton): Piece[] {
  if (prop.kind !== 'strap') return [];
  return [
    {
      outlines: [curve(jointOf(skeleton, prop.from), jointOf(skeleton, prop.to))],
      stroke: 'line',
      width: 1.6,
    },
  ];
}
