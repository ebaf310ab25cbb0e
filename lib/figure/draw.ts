import type { Drawing, Shape } from './drawing';
import { type Point, signedArea } from './geometry';

/** `blob` = closed smooth outline near its points; `polygon` = closed straight; `curve` = line through two or three points. */
export type Outline = { kind: 'blob' | 'polygon' | 'curve'; points: readonly Point[] };

/** A shape before it is placed in its box: still in units with y up. */
export type Piece = Omit<Shape, 'd'> & { outlines: readonly Outline[] };

export const blob = (points: readonly Point[]): Outline => ({ kind: 'blob', points });
export const polygon = (points: readonly Point[]): Outline => ({ kind: 'polygon', points });
export const curve = (...points: readonly Point[]): Outline => ({ kind: 'curve', points });

const round = (value: number): number => Math.round(value * 10) / 10;

/** Numbers the short way: `-.5-3` instead of `-0.5 -3.0`. */
function numbers(...values: readonly number[]): string {
  return values
    .map((value) => String(round(value) || 0).replace(/^(-?)0\./, '$1.'))
    .reduce(
      (text, next) => (text === '' || next.startsWith('-') ? text + next : `${text} ${next}`),
      '',
    );
}

const at = (points: readonly Point[], index: number): Point =>
  points[(index + points.length) % points.length] ?? [0, 0];

/** Uniform quadratic B-spline, one point per step: T mirrors the control point, so that its drift is corrected here. */
function blobPath(points: readonly Point[]): string {
  const first = at(points, 0);
  const before = at(points, -1);
  const start: Point = [round((first[0] + before[0]) / 2), round((first[1] + before[1]) / 2)];
  let control: Point = [round(first[0]), round(first[1])];
  let pen = start;
  let d = `M${numbers(...start)}`;
  for (let index = 0; index < points.length; index += 1) {
    const next = at(points, index + 1);
    const isLast = index === points.length - 1;
    const to: Point = isLast
      ? start
      : [round((control[0] + next[0]) / 2), round((control[1] + next[1]) / 2)];
    const step = [to[0] - pen[0], to[1] - pen[1]] as const;
    d +=
      index === 0
        ? `q${numbers(control[0] - pen[0], control[1] - pen[1], ...step)}`
        : `t${numbers(...step)}`;
    control = [2 * to[0] - control[0], 2 * to[1] - control[1]];
    pen = to;
  }
  return `${d}z`;
}

function curvePath(points: readonly Point[]): string {
  const [a, through, b] = [at(points, 0), at(points, 1), at(points, 2)];
  if (points.length === 2) return `M${numbers(...a)}L${numbers(...through)}`;
  const control: Point = [2 * through[0] - (a[0] + b[0]) / 2, 2 * through[1] - (a[1] + b[1]) / 2];
  return `M${numbers(...a)}Q${numbers(...control, ...b)}`;
}

/** All closed outlines of a shape run the same way round, so that their union is filled. */
function pathOf({ kind, points }: Outline): string {
  if (kind === 'curve') return curvePath(points);
  const ordered = signedArea(points) < 0 ? [...points].reverse() : points;
  if (kind === 'blob') return blobPath(ordered);
  return `M${ordered.map((point) => numbers(...point)).join('L')}Z`;
}

export type Bounds = { left: number; right: number; bottom: number; top: number };

/** Control points included: never smaller than what is drawn. */
export function boundsOf(pieces: readonly Piece[]): Bounds {
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const piece of pieces) {
    const half = (piece.width ?? 0) / 2;
    for (const [x, y] of piece.outlines.flatMap((outline) => outline.points)) {
      bounds.left = Math.min(bounds.left, x - half);
      bounds.right = Math.max(bounds.right, x + half);
      bounds.bottom = Math.min(bounds.bottom, y - half);
      bounds.top = Math.max(bounds.top, y + half);
    }
  }
  return bounds;
}

export type Placement = { width: number; height: number; shiftX: number; floor: number };

export function place(
  pieces: readonly Piece[],
  { width, height, shiftX, floor }: Placement,
): Drawing {
  const turned = ([x, y]: Point): Point => [x + shiftX, height - floor - y];
  const shapes = pieces.map(({ outlines, ...paint }) => ({
    d: outlines
      .map((outline) => pathOf({ ...outline, points: outline.points.map(turned) }))
      .join(''),
    ...paint,
  }));
  return { width, height, shapes };
}
