import { isForHome } from './home-program';
import { countIn, inPhaseOrder, NATURAL_EXERCISES, phaseCount } from './phases';
import { MOST_PHASES, type PrescriptionDraft, type ProgramEntry } from './program';

const isFull = (entries: readonly ProgramEntry[], phase: number) =>
  countIn(entries, phase) >= NATURAL_EXERCISES;

/**
 * Even phases of at most four in the order of the list; four or fewer stay together. What is done under supervision only
 * stays with the exercise before it.
 */
export function splitIntoPhases(draft: PrescriptionDraft): PrescriptionDraft {
  const count = draft.entries.filter(isForHome).length;
  const phases = Math.ceil(count / NATURAL_EXERCISES);
  if (phases < 2) return draft;
  let before = 0;
  const entries = draft.entries.map((entry) => {
    const place = isForHome(entry) ? before++ : Math.max(0, before - 1);
    return { ...entry, phase: Math.floor((place * phases) / count) + 1 };
  });
  return { ...draft, entries };
}

/** All at once again, in the order in which they stand. */
export function joinPhases(draft: PrescriptionDraft): PrescriptionDraft {
  return { ...draft, entries: draft.entries.map((entry) => ({ ...entry, phase: 1 })) };
}

/** Last of another phase, the one after the last included; a phase that holds four takes no more. */
export function moveToPhase(
  draft: PrescriptionDraft,
  variant: string,
  phase: number,
): PrescriptionDraft {
  const { entries } = draft;
  const entry = entries.find((one) => one.variant === variant);
  if (!entry || entry.phase === phase || phase < 1 || phase > MOST_PHASES) return draft;
  if (phase > phaseCount(entries) + 1 || isFull(entries, phase)) return draft;
  const others = entries.filter((one) => one !== entry);
  return { ...draft, entries: inPhaseOrder([...others, { ...entry, phase }]) };
}

/**
 * One place up or down; at the end of the list nothing changes. Order changes no verdict. At the edge of its phase an
 * exercise passes to the next one, if that has room.
 */
export function moveEntry(
  draft: PrescriptionDraft,
  variant: string,
  by: -1 | 1,
): PrescriptionDraft {
  const from = draft.entries.findIndex((entry) => entry.variant === variant);
  const entry = draft.entries[from];
  const neighbour = draft.entries[from + by];
  if (!entry || !neighbour) return draft;
  if (neighbour.phase === entry.phase) return placeEntry(draft, variant, neighbour.variant);
  if (isFull(draft.entries, neighbour.phase)) return draft;
  const moved = { ...entry, phase: neighbour.phase };
  return { ...draft, entries: inPhaseOrder(draft.entries.toSpliced(from, 1, moved)) };
}

/** To the place, and the phase, of another exercise; those between make room. A phase that holds four takes no more. */
export function placeEntry(
  draft: PrescriptionDraft,
  variant: string,
  over: string,
): PrescriptionDraft {
  const { entries } = draft;
  const from = entries.findIndex((entry) => entry.variant === variant);
  const to = entries.findIndex((entry) => entry.variant === over);
  const [entry, target] = [entries[from], entries[to]];
  if (!entry || !target || from === to) return draft;
  if (entry.phase !== target.phase && isFull(entries, target.phase)) return draft;
  const moved = { ...entry, phase: target.phase };
  return { ...draft, entries: inPhaseOrder(entries.toSpliced(from, 1).toSpliced(to, 0, moved)) };
}
