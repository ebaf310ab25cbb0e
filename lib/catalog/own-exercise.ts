import { z } from 'zod';
import { ATTRIBUTES, EQUIPMENT, findVariant, MUSCLES } from './catalog';
import { Dose } from './dose';
import { MovementType } from './exercise';
import { OwnPicture } from './own-picture';
import { OwnWords } from './own-words';
import { Position } from './position';

const idsOf = (known: readonly string[]) =>
  z.array(z.string().refine((id) => known.includes(id), 'unknown-id')).max(known.length);

/** An exercise of the clinic's own as it is written: one shape for the form, the action and the database. */
export const OwnContent = z
  .strictObject({
    words: OwnWords,
    type: MovementType,
    position: Position,
    /** Movement attributes of the vocabulary; empty means untagged, which the check calls not checked. */
    attributes: idsOf(ATTRIBUTES.map(({ id }) => id)),
    /** With the type they are its purpose; without any it is never offered instead of another. */
    muscles: idsOf(Object.keys(MUSCLES)),
    equipment: idsOf(Object.keys(EQUIPMENT)),
    dose: Dose,
    /** Seconds one repetition takes without its hold and rest. */
    moveSeconds: z.int().min(1).max(60),
    /** Whether a one-sided dose also loads the other limb; `null` where both sides work together. */
    oneSidedDoseLoads: z.enum(['worked', 'both']).nullable(),
    picture: OwnPicture,
  })
  .refine(({ dose, oneSidedDoseLoads }) => (dose.side === 'both') === (oneSidedDoseLoads === null))
  .refine(({ picture }) => picture.kind !== 'figure' || findVariant(picture.of) !== null);
export type OwnContent = z.infer<typeof OwnContent>;

/** An exercise of the clinic's own as it is stored. */
export type WrittenExercise = OwnContent & {
  id: string;
  version: number;
  /** No longer offered; what was issued with it stays. */
  isArchived: boolean;
};
