import type { Course, CourseDay } from '@/lib/handout/course';

/** Pixels of the drawing, from its upper left corner; one place for each day. */
export type CourseScale = {
  width: number;
  height: number;
  left: number;
  right: number;
  /** Middle of a day. */
  x: (index: number) => number;
  barWidth: number;
  /** Of a pain from 0 to 10. */
  painY: (pain: number) => number;
  /** Of so many exercises. */
  doneY: (done: number) => number;
  /** The tallest bar that can be; at least 1. */
  most: number;
  labelY: number;
};

const PAIN = { top: 36, bottom: 142 };
const DONE = { top: 172, bottom: 248 };
const LABEL_Y = 266;
const LEFT = 26;
const RIGHT = 8;

export function courseScale({ days }: Pick<Course, 'days'>, width: number): CourseScale {
  const step = (width - LEFT - RIGHT) / days.length;
  const most = Math.max(1, ...days.flatMap(({ due, done }) => [due, done ?? 0]));
  return {
    width,
    height: LABEL_Y + 8,
    left: LEFT,
    right: width - RIGHT,
    x: (index) => round(LEFT + (index + 0.5) * step),
    barWidth: round(step * 0.7),
    painY: (pain) => round(PAIN.bottom - (pain * (PAIN.bottom - PAIN.top)) / 10),
    doneY: (done) => round(DONE.bottom - (done * (DONE.bottom - DONE.top)) / most),
    most,
    labelY: LABEL_Y,
  };
}

const round = (length: number) => Math.round(length * 10) / 10;

/** Indexes of days in a row that have a pain: a day without one breaks the line. */
export function painRuns(days: readonly Pick<CourseDay, 'pain'>[]): number[][] {
  const runs: number[][] = [];
  for (const [index, { pain }] of days.entries()) {
    if (pain === null) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}
