import { Path, Svg } from '@react-pdf/renderer';
import type { Drawing, Ink, Shape } from '@/lib/figure/drawing';

/** Light fills that survive a bad printer; the look's print palette. */
const PRINT_INKS: Readonly<Record<Ink, string>> = {
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
]);
/** Width of the outline on either side, points. */
const OUTLINE = 0.7;

/** One still frame, fitted into a box of points. */
export function PrintedFigure({
  drawing,
  width,
  height,
}: {
  drawing: Drawing;
  width: number;
  height: number;
}) {
  const unit = Math.max(drawing.width / width, drawing.height / height);
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {bodyParts(drawing.shapes).flatMap((part, place) => [
        ...part.filter(isOutlined).map((shape, index) => (
          <Path
            // biome-ignore lint/suspicious/noArrayIndexKey: a still picture; its shapes have no other name.
            key={`outline-${place}-${index}`}
            d={shape.d}
            fill="none"
            stroke={PRINT_INKS.line}
            strokeWidth={(shape.stroke ? (shape.width ?? 1) : 0) + 2 * OUTLINE * unit}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        )),
        ...part.map((shape, index) => (
          <Path
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            key={`shape-${place}-${index}`}
            d={shape.d}
            fill={shape.fill ? PRINT_INKS[shape.fill] : 'none'}
            {...(shape.stroke && {
              stroke: PRINT_INKS[shape.stroke],
              strokeWidth: shape.width ?? 1,
              strokeLinecap: 'round',
              strokeLinejoin: 'round',
            })}
            opacity={shape.opacity ?? 1}
          />
        )),
        ...part.filter(isMuscle).map((shape, index) => (
          <Path
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            key={`dashes-${place}-${index}`}
            d={shape.d}
            fill="none"
            stroke="#fff"
            strokeWidth={(shape.width ?? 1) * 0.4}
            strokeDasharray="1.5 2.5"
          />
        )),
      ])}
    </Svg>
  );
}

const inkOf = (shape: Shape) => shape.fill ?? shape.stroke;
/** Dashed in white, so that a muscle is told from a shadow without colour. */
const isMuscle = (shape: Shape) => shape.stroke === 'muscle';
const isOutlined = (shape: Shape) => BODY.has(inkOf(shape)) && (shape.opacity ?? 1) === 1;

/** Neighbours of one ink are one part, outlined round their union; order is kept. */
function bodyParts(shapes: readonly Shape[]): Shape[][] {
  const parts: Shape[][] = [];
  for (const shape of shapes) {
    const last = parts.at(-1);
    if (last?.[0] && inkOf(last[0]) === inkOf(shape)) last.push(shape);
    else parts.push([shape]);
  }
  return parts;
}
