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
  | 'line';

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

/** Start and end share one box and one scale. `frames` goes from start to end with equal shape counts per frame. */
export type Figure = { start: Drawing; end: Drawing; frames: readonly Drawing[] };
