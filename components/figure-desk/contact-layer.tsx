import type { Point } from '@/lib/figure/geometry';
import type { ContactMark } from './contact-marks';
import { gapWords } from './contact-marks';

/** A numbered disc where a part touches, a diamond with words where it hovers or sinks. */
export function ContactLayer({
  marks,
  toPicture,
}: {
  marks: readonly ContactMark[];
  toPicture: (point: Point) => Point;
}) {
  return marks.map(({ number, contact, gap, isTouching, point, label }) => {
    const [fromX, fromY] = toPicture(point);
    const [x, y] = toPicture(label);
    const ink = isTouching ? 'clear' : 'caution';
    return (
      <g key={number} className={INKS[ink]}>
        <title>{`${contact.part} ${gapWords(gap)}`}</title>
        <path d={`M${fromX} ${fromY}L${x} ${y}`} stroke="currentColor" strokeWidth={0.5} />
        <circle cx={fromX} cy={fromY} r={1} fill="currentColor" />
        <path d={isTouching ? disc(x, y) : diamond(x, y)} fill="currentColor" />
        <text x={x} y={y + 1.7} textAnchor="middle" fontSize={4.8} className="fill-surface">
          {number}
        </text>
        {!isTouching && (
          <text
            x={x + 5.5}
            y={y + 1.7}
            fontSize={5}
            fontWeight={600}
            fill="currentColor"
            strokeWidth={1.6}
            paintOrder="stroke"
            className="stroke-fig"
          >
            {gapWords(gap)}
          </text>
        )}
      </g>
    );
  });
}

const INKS = { clear: 'text-clear-ink', caution: 'text-caution-ink' };

const disc = (x: number, y: number) => `M${x - 3.6} ${y}a3.6 3.6 0 1 1 7.2 0a3.6 3.6 0 1 1-7.2 0`;
const diamond = (x: number, y: number) => `M${x} ${y - 5}l5 5l-5 5l-5-5z`;
