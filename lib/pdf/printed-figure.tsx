import { Path, Svg } from '@react-pdf/renderer';
import type { Drawing, Ink } from '@/lib/figure/drawing';

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
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {drawing.shapes.map((shape, index) => (
        <Path
          // biome-ignore lint/suspicious/noArrayIndexKey: a still picture; its shapes have no other name.
          key={index}
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
      ))}
    </Svg>
  );
}
