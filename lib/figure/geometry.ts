/** Figure units; x to the right, y **up** from the floor until `draw.ts` turns the picture over. */
export type Point = readonly [number, number];

/** Degrees: 0 = right, 90 = up. */
export function ray(angle: number, length: number): Point {
  const radians = angle * (Math.PI / 180);
  return [Math.cos(radians) * length, Math.sin(radians) * length];
}

/** A loop, not a fold: this runs some thousand times for each figure. */
export function add(...points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  return [x, y];
}

export const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

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
