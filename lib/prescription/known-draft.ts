import { findVariant } from '@/lib/catalog/catalog';
import { PrescriptionDraft } from './program';

function isInCatalog({ entries }: PrescriptionDraft): boolean {
  return entries.every(({ exercise, variant }) => findVariant(variant)?.exercise.id === exercise);
}

function isEachOnce({ entries }: PrescriptionDraft): boolean {
  return new Set(entries.map(({ variant }) => variant)).size === entries.length;
}

/** A draft from outside: every exercise exists, and none stands twice. */
export const KnownDraft = PrescriptionDraft.refine(isInCatalog, 'unknown-id').refine(
  isEachOnce,
  'duplicate',
);

/** The last program as the start of the next: missing answers are asked about again. */
export function repeatOf(program: PrescriptionDraft): PrescriptionDraft {
  return { ...program, notCheckedConfirmed: false, programRead: [], reviewOn: null };
}
