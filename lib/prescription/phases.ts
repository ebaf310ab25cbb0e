import { MOST_PHASES, type ProgramEntry } from './program';

/** Above this many at a time, adherence falls. Source: Bachmann 2018, Eckard (product.md, principle 6). */
export const NATURAL_EXERCISES = 4;

/** Weeks of a course, the first is 1; `to` is `null` where it goes on. */
export type Weeks = { from: number; to: number | null };

type Phased = Pick<ProgramEntry, 'phase'>;

export function isPhased(entries: readonly Phased[]): boolean {
  return entries.some(({ phase }) => phase > 1);
}

/** How many phases there are: 1 for a program that was not split. */
export const phaseCount = (entries: readonly Phased[]): number =>
  Math.max(1, ...entries.map(({ phase }) => phase));

export const countIn = (entries: readonly Phased[], phase: number): number =>
  entries.filter((entry) => entry.phase === phase).length;

/** When a phase of so many is done; the last one goes on. */
export function weeksOf(phase: number, phases: number, phaseWeeks: number): Weeks {
  const from = (phase - 1) * phaseWeeks + 1;
  return { from, to: phase < phases ? from + phaseWeeks - 1 : null };
}

/** Early phases first, each in its own order; a phase that lost its last exercise is closed up. */
export function inPhaseOrder<Entry extends Phased>(entries: readonly Entry[]): Entry[] {
  const used = [...new Set(entries.map(({ phase }) => phase))].sort((a, b) => a - b);
  return entries
    .toSorted((a, b) => a.phase - b.phase)
    .map((entry) => ({ ...entry, phase: used.indexOf(entry.phase) + 1 }));
}

/** Where one more exercise goes: the last phase, else a new one, else whichever has room. */
export function phaseForNew(entries: readonly Phased[]): number {
  if (!isPhased(entries)) return 1;
  const last = phaseCount(entries);
  const hasRoom = (phase: number) => countIn(entries, phase) < NATURAL_EXERCISES;
  const order = [last, last + 1, ...Array.from({ length: last }, (_, index) => index + 1)];
  return order.find((phase) => phase <= MOST_PHASES && hasRoom(phase)) ?? last;
}
