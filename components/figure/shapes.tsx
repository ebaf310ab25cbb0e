import type { ReactNode } from 'react';
import type { Shape } from '@/lib/figure/drawing';
import { HALO, SCREEN_INKS } from './inks';

/** How far the white round an arrow reaches, figure units. */
const HALO_WIDTH = 3;

const isArrow = ({ fill, stroke }: Shape): boolean => fill === 'arrow' || stroke === 'arrow';

/** Shapes in their order, arrows on their white; `moves` may put an animation into the path of the shape at an index. */
export function Shapes({
  shapes,
  moves,
}: {
  shapes: readonly Shape[];
  moves?: (index: number) => ReactNode;
}) {
  const firstArrow = shapes.findIndex(isArrow);
  return shapes.flatMap((shape, index) => [
    ...(index === firstArrow ? shapes.filter(isArrow).map(halo) : []),
    // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a figure never change their order
    <path key={index} {...paintOf(shape)}>
      {moves?.(index)}
    </path>,
  ]);
}

const halo = ({ d, fill, width }: Shape) => (
  <path
    key={`halo ${d}`}
    d={d}
    fill={fill === undefined ? 'none' : HALO}
    stroke={HALO}
    strokeWidth={(width ?? 0) + HALO_WIDTH}
  />
);

const paintOf = ({ d, fill, stroke, width, opacity }: Shape) => ({
  d,
  fill: fill === undefined ? 'none' : SCREEN_INKS[fill],
  ...(stroke === undefined ? {} : { stroke: SCREEN_INKS[stroke], strokeWidth: width ?? 1 }),
  ...(opacity === undefined ? {} : { opacity }),
});
