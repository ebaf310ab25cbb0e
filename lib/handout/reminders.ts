import type { Weeks } from '@/lib/prescription/phases';
import type { Block, Handout } from './handout';

type ExerciseBlock = Extract<Block, { kind: 'exercise' }>;

export type Reminder = {
  /** Stays the same from version to version: the dose's rhythm and which time of the day it is. */
  id: string;
  /** Days of the week, Monday = 0, in order. */
  weekdays: readonly number[];
  /** Where the clinic is, `HH:MM`. */
  time: string;
  exercises: readonly ExerciseBlock[];
  /** Of the course; `null`: from first to last. */
  weeks: Weeks | null;
};

/** As far apart as a week allows, Monday = 0. The choice is ours: a dose says how many days, not which. */
const DAYS: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
  6: [0, 1, 2, 3, 4, 5],
  7: [0, 1, 2, 3, 4, 5, 6],
};

/** From the first time of a day to the end of its last stretch, minutes; ours. */
const DAY_MINUTES = 12 * 60;
const LAST_MINUTE = 24 * 60 - 1;

function timeAfter(first: string, minutes: number): string {
  const [hours = 0, past = 0] = first.split(':').map(Number);
  const at = Math.min(hours * 60 + past + minutes, LAST_MINUTE);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const rhythmOf = ({ dose, weeks }: ExerciseBlock) =>
  `${weeks ? `week-${weeks.from}-` : ''}${dose.daysPerWeek}x${dose.perDay}`;

/** Exercises of one rhythm, and one phase, are reminded of together, at the first time of the day and evenly after it. */
export function remindersOf({ blocks }: Handout, firstTime: string): Reminder[] {
  const exercises = blocks.filter((block) => block.kind === 'exercise');
  return [...new Set(exercises.map(rhythmOf))].flatMap((rhythm) => {
    const group = exercises.filter((block) => rhythmOf(block) === rhythm);
    const { perDay, daysPerWeek } = group[0]?.dose ?? { perDay: 0, daysPerWeek: 0 };
    return Array.from({ length: perDay }, (_, index) => ({
      id: `${rhythm}-${index + 1}`,
      weekdays: DAYS[daysPerWeek] ?? [],
      time: timeAfter(firstTime, Math.round((index * DAY_MINUTES) / perDay)),
      exercises: group,
      weeks: group[0]?.weeks ?? null,
    }));
  });
}
