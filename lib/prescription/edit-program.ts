import type { Dose } from '@/lib/catalog/dose';
import { inPhaseOrder, phaseForNew } from './phases';
import type { PrescriptionDraft, ProgramEntry } from './program';

/** Most exercises a program can hold; the same bound as in `PrescriptionDraft`. */
export const MOST_EXERCISES = 12;

/** What the doctor answers on an entry by hand; prescribing despite a finding has its own `overrideEntry`. */
export type EntryChange = Partial<Pick<ProgramEntry, 'note' | 'acknowledged' | 'answered'>> & {
  override?: null;
};

export function newEntry(
  choice: Pick<ProgramEntry, 'exercise' | 'variant' | 'dose'>,
): ProgramEntry {
  const { exercise, variant, dose } = choice;
  return {
    exercise,
    variant,
    dose,
    note: '',
    override: null,
    acknowledged: false,
    answered: null,
    phase: 1,
  };
}

/** Other exercises, other open questions: going on despite missing answers is asked again. */
function withEntries(draft: PrescriptionDraft, entries: ProgramEntry[]): PrescriptionDraft {
  return { ...draft, entries: inPhaseOrder(entries), notCheckedConfirmed: false };
}

const indexOf = (draft: PrescriptionDraft, variant: string) =>
  draft.entries.findIndex((entry) => entry.variant === variant);

/** Last, in the last phase that has room. A variant that is already there, or a full program, stays as it is. */
export function addEntry(draft: PrescriptionDraft, entry: ProgramEntry): PrescriptionDraft {
  if (draft.entries.length >= MOST_EXERCISES || indexOf(draft, entry.variant) >= 0) return draft;
  return withEntries(draft, [...draft.entries, { ...entry, phase: phaseForNew(draft.entries) }]);
}

/** Those that are not there yet, last, as far as there is room. */
export function addEntries(
  draft: PrescriptionDraft,
  entries: readonly ProgramEntry[],
): PrescriptionDraft {
  return entries.reduce((before, entry) => addEntry(before, entry), draft);
}

export function removeEntry(draft: PrescriptionDraft, variant: string): PrescriptionDraft {
  const index = indexOf(draft, variant);
  return index < 0 ? draft : withEntries(draft, draft.entries.toSpliced(index, 1));
}

/** The other exercise takes the place; note, override and acknowledgement belonged to the old one. */
export function swapEntry(
  draft: PrescriptionDraft,
  variant: string,
  other: ProgramEntry,
): PrescriptionDraft {
  const index = indexOf(draft, variant);
  if (index < 0 || indexOf(draft, other.variant) >= 0) return draft;
  const phase = draft.entries[index]?.phase ?? 1;
  return withEntries(draft, draft.entries.toSpliced(index, 1, { ...other, phase }));
}

function mapEntry(
  draft: PrescriptionDraft,
  variant: string,
  change: (entry: ProgramEntry) => ProgramEntry,
): PrescriptionDraft {
  const entries = draft.entries.map((entry) => (entry.variant === variant ? change(entry) : entry));
  return { ...draft, entries };
}

/** Fields that dose rules speak of: another value may bring another caution. */
const LIMITED_FIELDS = ['sets', 'repetitions', 'holdSeconds', 'perDay'] as const;

/**
 * Rules may hang on the side, so another side takes back what was answered for the old one; another number that a rule
 * may speak of takes back what was read.
 */
export function changeDose(
  draft: PrescriptionDraft,
  variant: string,
  change: Partial<Dose>,
): PrescriptionDraft {
  return mapEntry(draft, variant, (entry) => {
    const dose = { ...entry.dose, ...change };
    if (dose.side !== entry.dose.side) {
      return { ...entry, dose, override: null, acknowledged: false };
    }
    const isOther = LIMITED_FIELDS.some((field) => dose[field] !== entry.dose[field]);
    return { ...entry, dose, acknowledged: entry.acknowledged && !isOther };
  });
}

export function changeEntry(
  draft: PrescriptionDraft,
  variant: string,
  change: EntryChange,
): PrescriptionDraft {
  return mapEntry(draft, variant, (entry) => ({ ...entry, ...change }));
}
