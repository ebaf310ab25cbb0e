import { z } from 'zod';
import { Dose } from '@/lib/catalog/dose';
import { ExerciseId, OwnExerciseId, VariantId } from '@/lib/catalog/exercise';
import { PlainText } from '@/lib/catalog/plain-text';

/** Reasons for prescribing against a contraindication; source: the product's list of coded overrides. */
export const OverrideReason = z.enum([
  'benefit-outweighs-risk',
  'condition-resolved',
  'modified',
  'supervised-only',
  'already-done-without-symptoms',
  'specialist-agreed',
  'rule-wrong-here',
  'other',
]);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** A contraindicated finding needs a note as well as a reason. */
export const Override = z.strictObject({
  reason: OverrideReason,
  note: PlainText.trim().max(500),
});
export type Override = z.infer<typeof Override>;

export const ProgramEntry = z.strictObject({
  exercise: z.union([ExerciseId, OwnExerciseId]),
  variant: z.union([VariantId, OwnExerciseId]),
  dose: Dose,
  /** The doctor's words to the patient for this exercise; may be empty. */
  note: PlainText.trim().max(300).default(''),
  /** Set when the doctor prescribes despite a contraindicated finding. */
  override: Override.nullable().default(null),
  /** Set when the doctor has read a caution. */
  acknowledged: z.boolean().default(false),
});
export type ProgramEntry = z.infer<typeof ProgramEntry>;

/** One shape for the screen, the actions and the database: nobody restates these limits. */
export const PrescriptionDraft = z.strictObject({
  entries: z.array(ProgramEntry).max(12),
  /** To the patient, on the handout; may be empty. */
  note: PlainText.trim().max(500).default(''),
  /** Next review; `null` = none planned. */
  reviewOn: z.iso.date().nullable().default(null),
  /** The doctor goes on although answers are missing; any change of exercises takes it back. */
  notCheckedConfirmed: z.boolean().default(false),
  /** Cautions on the whole program that the doctor has read, by `findingKey`. */
  programRead: z.array(PlainText.max(60)).max(30).default([]),
});
export type PrescriptionDraft = z.infer<typeof PrescriptionDraft>;
