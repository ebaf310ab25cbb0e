import { z } from 'zod';
import { Dose } from '@/lib/catalog/dose';
import { ExerciseId, OwnExerciseId, VariantId } from '@/lib/catalog/exercise';
import { PlainText } from '@/lib/catalog/plain-text';
import { CalendarDay } from '@/lib/patient/patient-facts';

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
  'will-monitor',
]);
export type OverrideReason = z.infer<typeof OverrideReason>;

/** A contraindicated finding needs a note as well as a reason; a reason that promises something carries it here. */
export const Override = z.strictObject({
  reason: OverrideReason,
  note: PlainText.trim().max(500),
  /** Of `modified`: how the exercise stood before; `null` for any other reason, and where nothing was changed. */
  modifiedFrom: z
    .strictObject({ variant: z.union([VariantId, OwnExerciseId]), dose: Dose })
    .nullable()
    .default(null),
  /** Of `will-monitor`: the day on which somebody looks; `null` for any other reason. */
  monitorOn: CalendarDay.nullable().default(null),
});
export type Override = z.infer<typeof Override>;

/** Twelve exercises, four at a time. */
export const MOST_PHASES = 3;

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
  /**
   * What had been found when either was set, by `answerKey`: what is found later is not answered by it. `null` where no
   * screen asked, as in a program that is written by a program; its answers hold for whatever is found.
   */
  answered: z.array(PlainText.max(600)).max(60).nullable().default(null),
  /** Which stretch of weeks it belongs to; entries stand in the order of their phases, and none is left out. */
  phase: z.int().min(1).max(MOST_PHASES).default(1),
});
export type ProgramEntry = z.infer<typeof ProgramEntry>;

/** One shape for the screen, the actions and the database: nobody restates these limits. */
export const PrescriptionDraft = z.strictObject({
  entries: z.array(ProgramEntry).max(12),
  /** To the patient, on the handout; may be empty. */
  note: PlainText.trim().max(500).default(''),
  /** What the handout calls the patient, such as a first name alone; `null` = as in the record. */
  shownName: PlainText.trim().min(1).max(120).nullable().default(null),
  /** Next review; `null` = none planned. */
  reviewOn: CalendarDay.nullable().default(null),
  /** The doctor goes on although answers are missing; any change of exercises takes it back. */
  notCheckedConfirmed: z.boolean().default(false),
  /**
   * Which answers were missing then, by `missingKey`: one that is missing since is asked about again. `null` where no
   * screen asked; the confirmation holds for whatever is missing.
   */
  confirmedMissing: z.array(PlainText.max(120)).max(300).nullable().default(null),
  /** Cautions on the whole program that the doctor has read, by `findingKey`. */
  programRead: z.array(PlainText.max(60)).max(30).default([]),
  /** How long each phase lasts but the last, which goes on. */
  phaseWeeks: z.int().min(1).max(6).default(2),
});
export type PrescriptionDraft = z.infer<typeof PrescriptionDraft>;
