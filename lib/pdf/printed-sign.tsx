import { Canvas } from '@react-pdf/renderer';
import type { Painter } from './painter';

type Stroke = { d: string; colour: string; width?: number };

/** Paths in a square of `across` units, `side` points wide; one without `width` is filled. */
export function PrintedSign({
  side,
  across,
  paths,
}: {
  side: number;
  across: number;
  paths: readonly Stroke[];
}) {
  const paint = (painter: Painter, width?: number) => {
    if (!width) return null;
    painter.scale(side / across);
    for (const { d, colour, width: lineWidth } of paths) {
      painter.path(d);
      if (lineWidth === undefined) painter.fill(colour);
      else painter.lineWidth(lineWidth).stroke(colour);
    }
    return null;
  };
  return <Canvas paint={paint} style={{ width: side, height: side }} />;
}
