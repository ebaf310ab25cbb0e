import { Canvas } from '@react-pdf/renderer';
import type { Painter } from './painter';

/** Points. */
export type Room = { width: number; height: number };

/** Lines drawn into the room that the layout leaves. */
export function FittedCanvas({ paint }: { paint: (painter: Painter, room: Room) => void }) {
  const draw = (painter: Painter, width?: number, height?: number) => {
    if (width && height) paint(painter, { width, height });
    // The layout asks how much it needs. Without an answer it would note an error each time, and keep all of them.
    else painter.rect(0, 0, 0, 0);
    return null;
  };
  return <Canvas paint={draw} style={{ flexGrow: 1 }} />;
}
