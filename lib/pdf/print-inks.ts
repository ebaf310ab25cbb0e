import type { Ink, Shape } from '@/lib/figure/drawing';

/** Light fills that survive a bad printer; the look's print palette. */
export const PRINT_INKS: Readonly<Record<Ink, string>> = {
  skin: '#fbede3',
  'skin-far': '#e3d3c8',
  shirt: '#bcdedb',
  'shirt-far': '#9fc8c5',
  shorts: '#3f5a68',
  'shorts-far': '#2c4350',
  hair: '#111111',
  muscle: '#b8390e',
  arrow: '#000000',
  prop: '#8f8f88',
  'prop-light': '#d9d9d2',
  water: '#c9dfe8',
  ghost: '#dddddd',
  line: '#17282d',
  grey: '#d4d4ce',
  'grey-light': '#f0f0ec',
  'grey-dark': '#b4b4ad',
  sign: '#000000',
};

/** What belongs to the body, and is outlined so that pale skin stands off white paper. */
const BODY: ReadonlySet<Ink | undefined> = new Set<Ink>([
  'skin',
  'skin-far',
  'shirt',
  'shirt-far',
  'shorts',
  'shorts-far',
  'hair',
  'grey',
  'grey-light',
  'grey-dark',
]);
/** Width of the outline on either side, points. */
export const OUTLINE = 0.7;

const inkOf = (shape: Shape) => shape.fill ?? shape.stroke;
/** Dashed in white, so that a muscle is told from a shadow without colour. */
export const isMuscle = (shape: Shape) => shape.stroke === 'muscle';
export const isOutlined = (shape: Shape) => BODY.has(inkOf(shape)) && (shape.opacity ?? 1) === 1;

/** Neighbours of one ink are one part, outlined round their union; order is kept. */
export function bodyParts(shapes: readonly Shape[]): Shape[][] {
  const parts: Shape[][] = [];
  for (const shape of shapes) {
    const last = parts.at(-1);
    if (last?.[0] && inkOf(last[0]) === inkOf(shape)) last.push(shape);
    else parts.push([shape]);
  }
  return parts;
}
