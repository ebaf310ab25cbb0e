/** Figure units; x to the right, y **up** from the floor until `draw.ts` turns the picture over. */
export type Point = readonly [number, number];

/** Degrees: 0 = right, 90 = up. */
export const ray = (angle: number, length: number): Point => [
  Math.cos((angle * Math.PI) / 180) * length,
  Math.sin((angle * Math.PI) / 180) * length,
];

export const add = (...points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0),
  points.reduce((sum, [, y]) => sum + y, 0),
];

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const angleBetween = (from: Point, to: Point): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const mixPoint = (a: Point, b: Point, t: number): Point => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
];

/** From `b` to `a`, within -180 to 180. */
export const turn = (a: number, b: number): number => ((((a - b + 180) % 360) + 360) % 360) - 180;

/** The shorter way round. */
export const mixAngle = (a: number, b: number, t: number): number => a + turn(b, a) * t;

/** A point beside the line from `a` to `b`: `t` along it, `off` to the left of its direction. */
export const beside = (a: Point, b: Point, t: number, off: number): Point =>
  add(mixPoint(a, b, t), ray(angleBetween(a, b) + 90, off));

/** Positive when the points run counter-clockwise with y up. */
export function signedArea(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}
