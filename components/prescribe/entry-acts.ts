import type { Dose } from '@/lib/catalog/dose';
import type { DoseLimit } from '@/lib/contraindications/assessment';
import type { CheckResult } from '@/lib/contraindications/finding';
import { answeredOf } from '@/lib/prescription/answers';
import { type BulkChange, changeDoses } from '@/lib/prescription/bulk-dose';
import type { Step } from '@/lib/prescription/draft-history';
import { changeDose, changeEntry, type EntryChange } from '@/lib/prescription/edit-program';
import { type Overriding, overrideEntry } from '@/lib/prescription/override-entry';
import type { PrescriptionDraft, ProgramEntry } from '@/lib/prescription/program';
import { cardTitleId } from './element-ids';
import { type DraftWriter, stepOf } from './use-draft-history';

export type EntryActs = {
  dose: (variant: string, change: Partial<Dose>) => void;
  entry: (variant: string, change: EntryChange) => void;
  /** Prescribed despite a finding, as the reason promises. */
  override: (variant: string, to: Overriding) => void;
  /** One change of dose for several. @returns those for which this patient's limits allowed less. */
  bulk: (variants: readonly string[], change: BulkChange) => string[];
  /** Several cautions read at once. */
  acknowledge: (variants: readonly string[]) => void;
  change: (change: Partial<Omit<PrescriptionDraft, 'entries'>>) => void;
};

function entryStep(variant: string, change: EntryChange): Step {
  // Typing goes on with the step it began.
  if (change.note !== undefined) return { kind: 'note', variant, part: 'note' };
  if (change.override !== undefined) return stepOf('override-undo', variant);
  return stepOf(change.acknowledged ? 'acknowledge' : 'acknowledge-undo', variant);
}

const partOf = (change: object) => Object.keys(change).join();

/** What this patient's check says: the dose rules on a variant, and what is found on a program. */
export type PatientCheck = {
  limitsOf: (variant: string) => readonly DoseLimit[];
  checkOf: (entries: readonly ProgramEntry[]) => CheckResult;
};

/** What is said of each exercise, and of the program as a whole. */
export function entryActs(
  { draft, take, focusLater }: DraftWriter,
  { limitsOf, checkOf }: PatientCheck,
): EntryActs {
  /** An answer holds for what is found as it is given. */
  const withAnswered = (after: PrescriptionDraft, variants: readonly string[]) => {
    const { targets } = checkOf(after.entries);
    return variants.reduce((one, variant) => {
      const found = targets.find((target) => target.variant === variant)?.findings ?? [];
      return changeEntry(one, variant, { answered: answeredOf(found) });
    }, after);
  };
  return {
    dose: (variant, change) =>
      take({ kind: 'dose', variant, part: partOf(change) }, (before) =>
        changeDose(before, variant, change),
      ),
    entry: (variant, change) =>
      take(entryStep(variant, change), (before) => {
        const after = changeEntry(before, variant, change);
        return change.acknowledged ? withAnswered(after, [variant]) : after;
      }),
    override(variant, to) {
      take(stepOf('override', to.variant), (before) =>
        withAnswered(overrideEntry(before, variant, to), [to.variant]),
      );
      focusLater(cardTitleId(to.variant), { onlyIfLost: true });
    },
    bulk(variants, change) {
      const edit = (before: PrescriptionDraft) =>
        changeDoses(before, variants, { change, limitsOf });
      take(stepOf('bulk'), (before) => edit(before).draft);
      return edit(draft).lowered;
    },
    acknowledge: (variants) =>
      take(stepOf('acknowledge'), (before) => {
        const read = (one: PrescriptionDraft, id: string) =>
          changeEntry(one, id, { acknowledged: true });
        return withAnswered(variants.reduce(read, before), variants);
      }),
    change: (change) =>
      take({ kind: 'details', variant: null, part: partOf(change) }, (before) => ({
        ...before,
        ...change,
      })),
  };
}
