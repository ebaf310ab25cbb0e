import type { Dose } from '@/lib/catalog/dose';
import type { Override, PrescriptionDraft, ProgramEntry } from './program';

/** The numbers and the side of a dose; `rest` is none of a patient's business, but a colleague's. */
export const DOSE_FIELDS = [
  'sets',
  'repetitions',
  'holdSeconds',
  'restSeconds',
  'side',
  'perDay',
  'daysPerWeek',
] as const satisfies readonly (keyof Dose)[];
export type DoseField = (typeof DOSE_FIELDS)[number];

/** One field of a dose, before and after. */
export type DoseChange = { field: DoseField; from: number | string; to: number | string };

/**
 * How a program differs from an earlier one. `number` counts from 1 in the later program, for what is gone in the
 * earlier one.
 */
export type ProgramChange =
  | { kind: 'swapped'; number: number; from: string; variant: string }
  | { kind: 'removed' | 'added' | 'note'; number: number; variant: string }
  | { kind: 'moved'; number: number; variant: string; from: number }
  | { kind: 'dose'; number: number; variant: string; fields: DoseChange[] }
  /** `null`: not against a finding any more. */
  | { kind: 'override'; number: number; variant: string; override: Override | null }
  | { kind: 'phase'; number: number; variant: string; from: number; to: number }
  | { kind: 'phase-weeks'; from: number; to: number }
  | { kind: 'general-note' }
  | { kind: 'review'; from: string | null; to: string | null };

type Placed = { entry: ProgramEntry; index: number };

/** Swaps and what is gone first, by number, then what is new or different in the later program's order. */
export function changesBetweenPrograms(
  before: PrescriptionDraft,
  after: PrescriptionDraft,
): ProgramChange[] {
  const gone = placedIn(before, (variant) => !has(after, variant));
  const come = placedIn(after, (variant) => !has(before, variant));
  const swapped = gone.flatMap((old) => {
    const other = come.find(({ index }) => index === old.index);
    return other ? [{ old, other }] : [];
  });
  const isSwapped = (one: Placed) => swapped.some(({ old, other }) => old === one || other === one);
  return [
    ...swapped.map(({ old, other }) => ({
      kind: 'swapped' as const,
      number: other.index + 1,
      from: old.entry.variant,
      variant: other.entry.variant,
    })),
    ...gone.filter((one) => !isSwapped(one)).map((one) => at('removed', one)),
    ...come.filter((one) => !isSwapped(one)).map((one) => at('added', one)),
    ...after.entries.flatMap((entry, index) => changesOfEntry(before, { entry, index })),
    ...movesBetween(before, after),
    ...weeksBetween(before, after),
    ...(before.note === after.note ? [] : [{ kind: 'general-note' as const }]),
    ...(before.reviewOn === after.reviewOn
      ? []
      : [{ kind: 'review' as const, from: before.reviewOn, to: after.reviewOn }]),
  ];
}

const has = ({ entries }: PrescriptionDraft, variant: string) =>
  entries.some((entry) => entry.variant === variant);

function placedIn(
  { entries }: PrescriptionDraft,
  isWanted: (variant: string) => boolean,
): Placed[] {
  return entries.flatMap((entry, index) => (isWanted(entry.variant) ? [{ entry, index }] : []));
}

const at = <Kind extends string>(kind: Kind, { entry, index }: Placed) => ({
  kind,
  number: index + 1,
  variant: entry.variant,
});

function changesOfEntry(before: PrescriptionDraft, placed: Placed): ProgramChange[] {
  const { entry } = placed;
  const earlier = before.entries.find(({ variant }) => variant === entry.variant);
  if (!earlier) return [];
  const fields = DOSE_FIELDS.flatMap((field) => {
    const [from, to] = [earlier.dose[field], entry.dose[field]];
    return from === to ? [] : [{ field, from, to }];
  });
  const isOther = JSON.stringify(earlier.override) !== JSON.stringify(entry.override);
  return [
    ...(fields.length > 0 ? [{ ...at('dose', placed), fields }] : []),
    ...(earlier.phase === entry.phase
      ? []
      : [{ ...at('phase', placed), from: earlier.phase, to: entry.phase }]),
    ...(earlier.note === entry.note ? [] : [at('note', placed)]),
    ...(isOther ? [{ ...at('override', placed), override: entry.override }] : []),
  ];
}

/** How long a phase lasts matters only where there is more than one. */
function weeksBetween(before: PrescriptionDraft, after: PrescriptionDraft): ProgramChange[] {
  const [from, to] = [before.phaseWeeks, after.phaseWeeks];
  if (from === to || after.entries.every(({ phase }) => phase === 1)) return [];
  return [{ kind: 'phase-weeks', from, to }];
}

/** The fewest exercises that were moved among those that stayed. */
function movesBetween(before: PrescriptionDraft, after: PrescriptionDraft): ProgramChange[] {
  const stayed = placedIn(after, (variant) => has(before, variant));
  const placeBefore = ({ entry }: Placed) =>
    before.entries.findIndex(({ variant }) => variant === entry.variant);
  const inOrder = longestRising(stayed, placeBefore);
  return stayed
    .filter((one) => !inOrder.includes(one))
    .map((one) => ({ ...at('moved', one), from: placeBefore(one) + 1 }));
}

function longestRising<One>(list: readonly One[], placeOf: (one: One) => number): One[] {
  const best: One[][] = [];
  for (const one of list) {
    const before = best
      .filter((chain) => placeOf(chain.at(-1) as One) < placeOf(one))
      .toSorted((a, b) => b.length - a.length)[0];
    best.push([...(before ?? []), one]);
  }
  return best.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
