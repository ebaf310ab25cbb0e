import { z } from 'zod';
import { Bilingual } from './bilingual';
import { Dose } from './dose';

/** Built-in ids look like `EX03`, `EX03-b`; a reference that does not exist is found by `catalog.test.ts`. */
export const ExerciseId = z.string().regex(/^EX\d{2}$/);
export type ExerciseId = z.infer<typeof ExerciseId>;
export const VariantId = z.string().regex(/^EX\d{2}-[a-z]$/);
export type VariantId = z.infer<typeof VariantId>;
/** An exercise of the clinic's own: in a program it stands for the exercise and for its one variant. */
export const OwnExerciseId = z.uuid();

/** `rest` is a resting position under a strength exercise (EX11-b): only frequency rules speak of it. */
export const MovementType = z.enum(['stretch', 'strength', 'rest']);
export type MovementType = z.infer<typeof MovementType>;

/** One way to do an exercise, with everything a patient reads. The schema refuses a variant without any of it. */
export const Variant = z.strictObject({
  id: VariantId,
  name: Bilingual,
  level: z.enum(['default', 'easier', 'harder', 'alternative']),
  type: MovementType,
  /** Ids of movement attributes; empty means untagged, which the check calls not checked. */
  attributes: z.array(z.string()),
  start: Bilingual,
  /** Three to five; they never name a side, a count or seconds, which come from the dose. */
  steps: z.array(Bilingual).min(3).max(5),
  mistakes: z.array(Bilingual).min(1),
  why: Bilingual,
  stopIf: Bilingual,
  note: Bilingual.nullable(),
  equipment: z.array(z.string()),
  equipmentOptional: z.array(z.string()),
  dose: Dose,
  /** Seconds one repetition takes without its hold and rest. */
  moveSeconds: z.int().positive(),
  /** What "left" means here, as "the leg on top"; `null` where both sides work together. */
  sideMeans: Bilingual.nullable(),
  /** Whether a one-sided dose also loads the other limb; decides rules on an operated side. */
  oneSidedDoseLoads: z.enum(['worked', 'both']).nullable(),
  /** Words for the person who draws it; never shown to a patient. */
  figure: z.strictObject({
    view: z.enum(['side', 'front']),
    startPose: z.string().min(1),
    endPose: z.string().min(1),
    moves: z.string().min(1),
    muscles: z.array(z.string()).min(1),
    props: z.array(z.string()),
  }),
});
export type Variant = z.infer<typeof Variant>;

export const Exercise = z.strictObject({
  id: ExerciseId,
  /** Set of the source article, 1 to 4; each set is a template. */
  set: z.int().min(1).max(4),
  /** The article's own words. */
  articleName: Bilingual,
  name: Bilingual,
  /** How we read the article, whose pictures are not available: an interpretation to be signed off. */
  interpretation: Bilingual,
  confidence: Bilingual,
  muscles: z.strictObject({ en: z.array(z.string()).min(1), th: z.array(z.string()).min(1) }),
  precautions: z.array(Bilingual),
  type: MovementType,
  doseSources: z.array(z.string()),
  defaultVariant: VariantId,
  variants: z.array(Variant).min(1),
});
export type Exercise = z.infer<typeof Exercise>;
