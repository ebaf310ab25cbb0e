import { PrescriptionDraft } from '@/lib/prescription/program';
import { EXERCISES } from './content';

/** These variants with their own doses, and everything read and confirmed that a doctor can. */
export function draftOf(...ids: string[]): PrescriptionDraft {
  const entries = EXERCISES.flatMap(({ id: exercise, variants }) =>
    variants.map(({ id, dose }) => ({ exercise, variant: id, dose, acknowledged: true })),
  );
  return PrescriptionDraft.parse({
    entries: ids.map((id) => entries.find(({ variant }) => variant === id)),
    notCheckedConfirmed: true,
  });
}
