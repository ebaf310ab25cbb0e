import { Path, Svg } from '@react-pdf/renderer';
import type { Drawing } from '@/lib/figure/drawing';
import { bodyParts, isMuscle, isOutlined, OUTLINE, PRINT_INKS } from './print-inks';

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
