import type { Figure } from '@/lib/figure/drawing';
import { MovingFigure } from './moving-figure';
import { PictureFrame } from './picture-frame';
import { Shapes } from './shapes';

/** Of a picture that moves without a dose: seconds to move there and back, seconds held. */
const CALM = { moveSeconds: 5, holdSeconds: 1 };

export function FigureSvg({
  figure,
  label,
  description,
  frame,
  below = 0,
  className,
}: {
  figure: Figure;
  /** Names the picture. */
  label: string;
  /** Says what it shows, for who cannot see it. */
  description?: string;
  frame: 'start' | 'end' | 'animated';
  /** Figure units kept free under a still picture, so that it lies exactly over a moving one with its bar. */
  below?: number;
  className?: string;
}) {
  const told = { label, ...(description && { description }), ...(className && { className }) };
  if (frame === 'animated') return <MovingFigure figure={figure} {...told} tempo={CALM} />;
  const { width, height, shapes } = figure[frame];
  return (
    <PictureFrame width={width} height={height + below} {...told}>
      <Shapes shapes={shapes} />
    </PictureFrame>
  );
}
