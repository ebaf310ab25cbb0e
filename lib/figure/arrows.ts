import { curve, type Piece, polygon } from './draw';
import { add, angleBetween, distance, type Point, ray } from './geometry';
import { jointOf, type Skeleton } from './kinematics';
import type { Arrow } from './pose';

const HEAD_LENGTH = 7.5;
const HEAD_HALF = 4;

/** Beside the way of a joint: samples of the way, pushed to the left of start to end. */
function follow(samples: readonly Point[], off: number, from: number, to: number): Point[] {
  const sample = (t: number): Point => samples[Math.round(t * (samples.length - 1))] ?? [0, 0];
  const middle = (from + to) / 2;
  const step = 1 / (samples.length - 1);
  return [from, middle, to].map((t) => {
    const before = sample(Math.max(0, t - step));
    const after = sample(Math.min(1, t + step));
    return add(sample(t), ray(angleBetween(before, after) + 90, off));
  });
}

/** `way` holds the skeleton at even steps from start to end. */
export function arrowPieces(arrow: Arrow, way: readonly Skeleton[]): Piece[] {
  const points =
    'follow' in arrow
      ? follow(
          way.map((skeleton) => jointOf(skeleton, arrow.follow)),
          arrow.off,
          arrow.from ?? 0,
          arrow.to ?? 1,
        )
      : arrow;
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const through = points.length === 3 ? points[1] : undefined;
  const control: Point =
    through === undefined
      ? first
      : [2 * through[0] - (first[0] + last[0]) / 2, 2 * through[1] - (first[1] + last[1]) / 2];
  const heading = angleBetween(distance(control, last) > 0.5 ? control : first, last);
  const base = add(last, ray(heading, -HEAD_LENGTH));
  const neck = add(last, ray(heading, 2 - HEAD_LENGTH));
  return [
    {
      outlines: [through === undefined ? curve(first, neck) : curve(first, through, neck)],
      stroke: 'arrow',
      width: 2.6,
    },
    {
      outlines: [
        polygon([
          last,
          add(base, ray(heading + 90, HEAD_HALF)),
          add(base, ray(heading - 90, HEAD_HALF)),
        ]),
      ],
      fill: 'arrow',
    },
  ];
}
