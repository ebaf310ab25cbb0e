import { MOVING_SHARES } from '@/lib/catalog/session-tempo';

/** One round of a movement in seconds; `at` gives the share of the round at which each frame is reached. */
export type Round = {
  seconds: number;
  /** From start to end: one moment for each frame. */
  there: readonly number[];
  /** `null` when the end pose is not held. */
  hold: { from: number; to: number } | null;
  /** From end to start. */
  back: readonly number[];
};

const { still: STILL, there: THERE, back: BACK } = MOVING_SHARES;

/** Share of the time after which a movement that starts and ends softly (3t2 - 2t3) has come this far. */
const timeOf = (way: number): number => 0.5 - Math.sin(Math.asin(1 - 2 * way) / 3);

/** Tempo of a dose: seconds to move there and back, seconds held in the end pose. */
export function roundOf(moveSeconds: number, holdSeconds: number, frames: number): Round {
  const seconds = moveSeconds + holdSeconds;
  const share = (part: number) => (part * moveSeconds) / seconds;
  const [leaves, arrives] = [share(STILL), share(STILL + THERE)];
  const returns = 1 - share(BACK);
  const spread = (from: number, to: number) =>
    Array.from({ length: frames }, (_, index) => from + (to - from) * timeOf(index / (frames - 1)));
  return {
    seconds,
    there: spread(leaves, arrives),
    hold: holdSeconds > 0 ? { from: arrives, to: returns } : null,
    back: spread(returns, 1),
  };
}
