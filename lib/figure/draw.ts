import type { Drawing, Shape } from './drawing';
import { mixPoint, type Point, ray } from './geometry';

/** `blob` = closed smooth outline near its points; `polygon` = closed straight; `curve` = line through two or three points. */
export type Outline = { kind: 'blob' | 'polygon' | 'curve'; points: readonly Point[] };

/** A shape before it is placed in its box: still in units with y up. */
export type Piece = Omit<Shape, 'd'> & { outlines: readonly Outline[] };

export const blob = (points: readonly Point[]): Outline => ({ kind: 'blob', points });
export const polygon = (points: readonly Point[]): Outline => ({ kind: 'polygon', points });
export const curve = (...points: readonly Point[]): Outline => ({ kind: 'curve', points });

const CORNERS = 12;
/** A smooth outline lies inside its points; so much further out they must be for a circle. */
const OUTSIDE = 1.035;

/** Circle or ellipse: `across` and `up` are its half-axes. */
export const ring = ([x, y]: Point, across: number, up: number): Outline =>
  blob(
    Array.from({ length: CORNERS }, (_, index): Point => {
      const [dx, dy] = ray((index * 360) / CORNERS, OUTSIDE);
      return [x + dx * across, y + dy * up];
    }),
  );

/** Numbers are written in tenths of a unit: `.5`, not `0.5`. Few differ, so each is put into words once. */
const written = new Map<number, string>();

function short(tenths: number): string {
  const known = written.get(tenths);
  if (known !== undefined) return known;
  const size = Math.abs(tenths);
  const rest = size % 10;
  const whole = (size - rest) / 10;
  const digits = rest === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${rest}`;
  const text = tenths < 0 ? `-${digits}` : digits;
  written.set(tenths, text);
  return text;
}

/** The next number of a list; a minus parts two numbers by itself. */
const spaced = new Map<number, string>();
function next(tenths: number): string {
  if (tenths < 0) return short(tenths);
  const known = spaced.get(tenths);
  if (known !== undefined) return known;
  const text = ` ${short(tenths)}`;
  spaced.set(tenths, text);
  return text;
}

/** Points in tenths of a unit. */
type Tenths = { xs: number[]; ys: number[] };

/** Uniform quadratic B-spline, one point per step: T mirrors the control point, so that its drift is corrected here. */
function blobPath({ xs, ys }: Tenths): string {
  const count = xs.length;
  const x = (index: number): number => xs[index % count] ?? 0;
  const y = (index: number): number => ys[index % count] ?? 0;
  const startX = Math.round((x(0) + x(count - 1)) / 2);
  const startY = Math.round((y(0) + y(count - 1)) / 2);
  let [controlX, controlY] = [x(0), y(0)];
  let [penX, penY] = [startX, startY];
  const parts = ['M', short(startX), next(startY)];
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    const toX = isLast ? startX : Math.round((controlX + x(index + 1)) / 2);
    const toY = isLast ? startY : Math.round((controlY + y(index + 1)) / 2);
    if (index === 0)
      parts.push('q', short(controlX - penX), next(controlY - penY), next(toX - penX));
    else parts.push('t', short(toX - penX));
    parts.push(next(toY - penY));
    controlX = 2 * toX - controlX;
    controlY = 2 * toY - controlY;
    penX = toX;
    penY = toY;
  }
  parts.push('z');
  return parts.join('');
}

function curvePath({ xs, ys }: Tenths): string {
  const [ax = 0, mx = 0, bx] = xs;
  const [ay = 0, my = 0, by] = ys;
  const from = `M${short(ax)}${next(ay)}`;
  if (bx === undefined || by === undefined) return `${from}L${short(mx)}${next(my)}`;
  const controlX = Math.round(2 * mx - (ax + bx) / 2);
  const controlY = Math.round(2 * my - (ay + by) / 2);
  return `${from}Q${short(controlX)}${next(controlY)}${next(bx)}${next(by)}`;
}

function polygonPath({ xs, ys }: Tenths): string {
  let d = '';
  xs.forEach((x, index) => {
    d += `${index === 0 ? 'M' : 'L'}${short(x)}${next(ys[index] ?? 0)}`;
  });
  return `${d}Z`;
}

/** All closed outlines of a shape run the same way round, so that their union is filled. */
function pathOf({ kind, points }: Outline, { height, shiftX, floor }: Placement): string {
  const xs: number[] = [];
  const ys: number[] = [];
  const [lastX, lastY] = points.at(-1) ?? [0, 0];
  let twiceArea = 0;
  let [beforeX, beforeY] = [
    Math.round((lastX + shiftX) * 10),
    Math.round((height - floor - lastY) * 10),
  ];
  for (const [unitsX, unitsY] of points) {
    const x = Math.round((unitsX + shiftX) * 10);
    const y = Math.round((height - floor - unitsY) * 10);
    twiceArea += beforeX * y - x * beforeY;
    beforeX = x;
    beforeY = y;
    xs.push(x);
    ys.push(y);
  }
  if (kind === 'curve') return curvePath({ xs, ys });
  if (twiceArea < 0) {
    xs.reverse();
    ys.reverse();
  }
  return kind === 'blob' ? blobPath({ xs, ys }) : polygonPath({ xs, ys });
}

/** Points of the line as drawn: the ends and the middle of each of its steps. */
export function sampled({ kind, points }: Outline): Point[] {
  if (kind !== 'blob') return [...points];
  const beside = (index: number): Point => points.at(index % points.length) ?? [0, 0];
  return points.flatMap((control, index): Point[] => {
    const from = mixPoint(beside(index - 1), control, 0.5);
    const to = mixPoint(control, beside(index + 1), 0.5);
    return [from, mixPoint(mixPoint(from, to, 0.5), control, 0.5)];
  });
}

export type Bounds = { left: number; right: number; bottom: number; top: number };

/** Control points included: never smaller than what is drawn. */
export function boundsOf(...pictures: readonly (readonly Piece[])[]): Bounds {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const pieces of pictures) {
    for (const piece of pieces) {
      const half = (piece.width ?? 0) / 2;
      for (const { points } of piece.outlines) {
        for (const point of points) {
          const [x, y] = point;
          if (x - half < left) left = x - half;
          if (x + half > right) right = x + half;
          if (y - half < bottom) bottom = y - half;
          if (y + half > top) top = y + half;
        }
      }
    }
  }
  return { left, right, bottom, top };
}

export type Placement = { width: number; height: number; shiftX: number; floor: number };

export function place(pieces: readonly Piece[], placement: Placement): Drawing {
  const shapes = pieces.map(({ outlines, fill, stroke, width, opacity }) => {
    const shape: Shape = { d: outlines.map((outline) => pathOf(outline, placement)).join('') };
    if (fill !== undefined) shape.fill = fill;
    if (stroke !== undefined) shape.stroke = stroke;
    if (width !== undefined) shape.width = width;
    if (opacity !== undefined) shape.opacity = opacity;
    return shape;
  });
  return { width: placement.width, height: placement.height, shapes };
}
