import { USUAL_MOVE_SECONDS } from '@/lib/catalog/session-tempo';
import { dayAfter } from '@/lib/patient/clinic-week';
import { dailyMinutes } from '@/lib/prescription/daily-minutes';
import type { Weeks } from '@/lib/prescription/phases';
import type { Block, Handout } from './handout';

export type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;

/** Whether an exercise was for earlier weeks, is for this one, or for later ones. */
export type Stage = 'before' | 'now' | 'later';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The week of a course on a day: the first begins with the day of issue. Days `YYYY-MM-DD`. */
export function courseWeek(issuedOn: string, today: string): number {
  const days = Math.floor((Date.parse(today) - Date.parse(issuedOn)) / DAY_MS);
  return Math.max(1, Math.floor(days / 7) + 1);
}

export function stageIn(week: number, weeks: Weeks | null): Stage {
  if (weeks === null) return 'now';
  if (week < weeks.from) return 'later';
  return weeks.to !== null && week > weeks.to ? 'before' : 'now';
}

export type DayOfCourse = Record<Stage, ExerciseBlock[]> & {
  /** Whole minutes of this day, rounded up. */
  minutes: number;
  /** The first day of the next phase; `null` = none follows. */
  changesOn: string | null;
};

/** The exercises of a handout as they stand on a day; all are for today where it has no phases. */
export function dayOfCourse({ blocks }: Handout, today: string): DayOfCourse {
  const title = blocks.find((block) => block.kind === 'title');
  const exercises = blocks.filter((block) => block.kind === 'exercise');
  const issuedOn = title?.issuedOn ?? today;
  const week = courseWeek(issuedOn, today);
  const at = (stage: Stage) => exercises.filter(({ weeks }) => stageIn(week, weeks) === stage);
  const [now, later] = [at('now'), at('later')];
  const next = Math.min(...later.map(({ weeks }) => weeks?.from ?? Number.POSITIVE_INFINITY));
  const isPhased = exercises.some(({ weeks }) => weeks !== null);
  return {
    before: at('before'),
    now,
    later,
    minutes: isPhased || !title ? minutesOf(now) : title.minutesPerDay,
    changesOn: later.length > 0 ? dayAfter(issuedOn, 7 * (next - 1)) : null,
  };
}

function minutesOf(exercises: readonly ExerciseBlock[]): number {
  return dailyMinutes(
    exercises.map(({ dose, moveSeconds }) => ({
      dose,
      moveSeconds: moveSeconds ?? USUAL_MOVE_SECONDS,
    })),
  );
}
