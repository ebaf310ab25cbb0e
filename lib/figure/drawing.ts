import { z } from 'zod';

/** Colours by meaning; each renderer maps them to its screen or print palette. */
export type Ink =
  | 'skin'
  | 'skin-far'
  | 'shirt'
  | 'shirt-far'
  | 'shorts'
  | 'shorts-far'
  | 'hair'
  | 'muscle'
  | 'arrow'
  | 'prop'
  | 'prop-light'
  | 'water'
  | 'ghost'
  | 'line'
  | 'grey'
  | 'grey-light'
  | 'grey-dark'
  | 'sign';

/** One shape. `d` is an SVG path in figure units; y points down; `fill` closes, `stroke` draws a round line. */
export type Shape = {
  d: string;
  fill?: Ink;
  stroke?: Ink;
  /** In figure units; only with `stroke`. */
  width?: number;
  opacity?: number;
};

/** A still picture: shapes from back to front inside a box of `width` x `height` figure units. */
export type Drawing = { width: number; height: number; shapes: readonly Shape[] };

export const Person = z.enum(['man', 'woman']);
export type Person = z.infer<typeof Person>;

/**
 * Start and end share one box and one scale. `frames` goes from start to end in even steps of the movement, with
 * equal shapes in each; only there the start pose stands behind as a ghost.
 */
export type Figure = { start: Drawing; end: Drawing; frames: readonly Drawing[] };
