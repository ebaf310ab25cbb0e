import { Fragment } from 'react';
import type { Figure, Ink, Shape } from '@/lib/figure/drawing';

const INKS: Record<Ink, string> = {
  skin: '#E3B08B',
  'skin-far': '#C68F6C',
  shirt: '#4E9AA0',
  'shirt-far': '#3F8288',
  shorts: '#20404F',
  'shorts-far': '#17303C',
  hair: '#2B2A33',
  muscle: '#E4572E',
  arrow: '#C2410C',
  prop: '#B8B2A2',
  'prop-light': '#DAD5C8',
  water: '#A9CFD6',
  ghost: '#B8B2A2',
  line: '#3A2A22',
};

const HALO = '#FFFFFF';

/** Seconds from start to end and back, with a rest at each end. */
const LOOP_SECONDS = 6;

function loop(ways: readonly string[]): { values: string; keyTimes: string } {
  const there = ways.map((d, index) => [d, 0.05 + (0.3 * index) / (ways.length - 1)] as const);
  const back = [...ways]
    .reverse()
    .map((d, index) => [d, 0.6 + (0.3 * index) / (ways.length - 1)] as const);
  const steps = [[ways[0] ?? '', 0] as const, ...there, ...back, [ways[0] ?? '', 1] as const];
  return {
    values: steps.map(([d]) => d).join(';'),
    keyTimes: steps.map(([, time]) => Number(time.toFixed(3))).join(';'),
  };
}

function Path({ shape, ways }: { shape: Shape; ways: readonly string[] }) {
  const { d, fill, stroke, width, opacity } = shape;
  const moves = ways.some((way) => way !== ways[0]);
  const animation = moves ? (
    <animate attributeName="d" dur={`${LOOP_SECONDS}s`} repeatCount="indefinite" {...loop(ways)} />
  ) : null;
  const line = stroke === undefined ? {} : { stroke: INKS[stroke], strokeWidth: width ?? 1 };
  return (
    <path
      d={ways[0] ?? d}
      fill={fill === undefined ? 'none' : INKS[fill]}
      {...line}
      {...(opacity === undefined ? {} : { opacity })}
    >
      {animation}
    </path>
  );
}

const isArrow = (shape: Shape): boolean => shape.fill === 'arrow' || shape.stroke === 'arrow';

/** White round every arrow, drawn before the first of them. */
function Halo({ shapes }: { shapes: readonly Shape[] }) {
  const arrows = shapes.filter(isArrow);
  return (
    <>
      {arrows.map(({ d, fill, width }) => (
        <path
          key={d}
          d={d}
          fill={fill === undefined ? 'none' : HALO}
          stroke={HALO}
          strokeWidth={(width ?? 0) + 3}
        />
      ))}
    </>
  );
}

export function FigureSvg({
  figure,
  label,
  frame,
  className,
}: {
  figure: Figure;
  /** Says what the picture shows; read by screen readers. */
  label: string;
  frame: 'start' | 'end' | 'animated';
  className?: string;
}) {
  const [first] = figure.frames;
  const drawing = frame === 'animated' ? (first ?? figure.end) : figure[frame];
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(className === undefined ? {} : { className })}
    >
      <title>{label}</title>
      {drawing.shapes.map((shape, index) => {
        const ways =
          frame === 'animated'
            ? figure.frames.map((still) => still.shapes[index]?.d ?? shape.d)
            : [shape.d];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a figure never change their order
          <Fragment key={index}>
            {index === drawing.shapes.findIndex(isArrow) && <Halo shapes={drawing.shapes} />}
            <Path shape={shape} ways={ways} />
          </Fragment>
        );
      })}
    </svg>
  );
}
