import type { Figure } from '@/lib/figure/drawing';
import { type Round, roundOf } from '@/lib/figure/tempo';
import { PictureFrame } from './picture-frame';
import { Shapes } from './shapes';

/**
 * Under the picture, figure units: room, thickness and colours of the bar that fills while the pose is held. Both
 * colours stand off a light and a dark ground.
 */
const BAR = { room: 7, height: 3.2, inset: 3, empty: '#8F8B80', full: '#2A8C93' };

/** Figure units a moving picture is higher than its still one. */
export const roomForHold = (holdSeconds: number): number => (holdSeconds > 0 ? BAR.room : 0);

const short = (share: number): string => String(Number(share.toFixed(3)));

type Step = readonly [value: string, at: number];

/** Three places are a hundredth of a second in a round of ten. */
const listed = (steps: readonly Step[]) => ({
  values: steps.map(([value]) => value).join(';'),
  keyTimes: steps.map(([, at]) => short(at)).join(';'),
});

function wayThereAndBack(ways: readonly string[], { there, back }: Round) {
  const first = ways[0] ?? '';
  const goes = ways.map((d, index): Step => [d, there[index] ?? 0]);
  const returns = ways.toReversed().map((d, index): Step => [d, back[index] ?? 1]);
  return listed([[first, 0], ...goes, ...returns]);
}

/** The movement in the tempo of a dose, over and over, drawn by the browser without a script. */
export function MovingFigure({
  figure,
  tempo,
  ...told
}: {
  figure: Figure;
  /** Of one repetition; without a hold no bar is drawn. */
  tempo: { moveSeconds: number; holdSeconds: number };
  label: string;
  description?: string;
  className?: string;
}) {
  const { frames } = figure;
  const [first] = frames;
  if (first === undefined) return null;
  const round = roundOf(tempo.moveSeconds, tempo.holdSeconds, frames.length);
  const timing = { dur: `${round.seconds}s`, repeatCount: 'indefinite' } as const;
  const { width, height } = first;
  return (
    <PictureFrame width={width} height={height + roomForHold(tempo.holdSeconds)} {...told}>
      <Shapes
        shapes={first.shapes}
        moves={(index) => {
          const ways = frames.map(({ shapes }) => shapes[index]?.d ?? '');
          if (ways.every((way) => way === ways[0])) return null;
          return <animate attributeName="d" {...timing} {...wayThereAndBack(ways, round)} />;
        }}
      />
      {round.hold && <HoldBar hold={round.hold} width={width} top={height + 2} timing={timing} />}
    </PictureFrame>
  );
}

function HoldBar({
  hold,
  width,
  top,
  timing,
}: {
  hold: NonNullable<Round['hold']>;
  width: number;
  top: number;
  timing: { dur: string; repeatCount: 'indefinite' };
}) {
  const length = width - 2 * BAR.inset;
  const box = { x: BAR.inset, y: top, height: BAR.height, rx: BAR.height / 2 };
  const fills = listed([
    ['0', 0],
    ['0', hold.from],
    [`${length}`, hold.to],
    ['0', hold.to],
    ['0', 1],
  ]);
  return (
    <>
      <rect {...box} width={length} fill={BAR.empty} opacity={0.35} />
      <rect {...box} width="0" fill={BAR.full}>
        <animate attributeName="width" {...timing} {...fills} />
      </rect>
    </>
  );
}
