import { findVariant } from '@/lib/catalog/catalog';
import { OwnExerciseId } from '@/lib/catalog/exercise';
import { PrescriptionDraft, type ProgramEntry } from './program';
import { TemplateInput } from './template';

type Named = Pick<ProgramEntry, 'exercise' | 'variant'>;
type Listed = { entries: readonly Named[] };

/** An exercise of some clinic's own, as far as its id says. */
const isOwn = ({ exercise, variant }: Named) =>
  exercise === variant && OwnExerciseId.safeParse(variant).success;

function isInCatalog({ entries }: Listed): boolean {
  return entries.every(
    (entry) => isOwn(entry) || findVariant(entry.variant)?.exercise.id === entry.exercise,
  );
}

/** Ids of the clinic's own exercises in a program; whether they are this clinic's, its database knows. */
export function listOwnIds({ entries }: Listed): string[] {
  return entries.filter(isOwn).map(({ variant }) => variant);
}

function isEachOnce({ entries }: Listed): boolean {
  return new Set(entries.map(({ variant }) => variant)).size === entries.length;
}

/** A draft from outside: every exercise of the catalog exists, and none stands twice. */
export const KnownDraft = PrescriptionDraft.refine(isInCatalog, 'unknown-id').refine(
  isEachOnce,
  'duplicate',
);

/** A template from outside, held to the same. */
export const KnownTemplate = TemplateInput.refine(isInCatalog, 'unknown-id').refine(
  isEachOnce,
  'duplicate',
);
