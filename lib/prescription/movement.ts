import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { EQUIPMENT, findVariant } from '@/lib/catalog/catalog';
import type { Variant } from '@/lib/catalog/exercise';
import type { WrittenExercise } from '@/lib/catalog/own-exercise';
import type { OwnPicture } from '@/lib/catalog/own-picture';
import { inBoth, missingLanguages } from '@/lib/catalog/own-words';

/** What can be prescribed, with everything a patient reads: a variant of the catalog, or the clinic's own exercise. */
export type Movement = Pick<
  Variant,
  'name' | 'start' | 'steps' | 'mistakes' | 'why' | 'stopIf' | 'moveSeconds' | 'sideMeans'
> & {
  id: string;
  exercise: string;
  equipment: Bilingual[];
  /** `null`: the figure of the variant itself. */
  picture: OwnPicture | null;
  /** Where something is missing and the other language's words stand. */
  missing: Language[];
};

const namesOf = (ids: readonly string[]) => ids.flatMap((id) => EQUIPMENT[id] ?? []);

function ofCatalog(id: string): Movement | null {
  const placed = findVariant(id);
  if (!placed) return null;
  const { exercise, variant } = placed;
  const { start, steps, mistakes, why, stopIf, moveSeconds, sideMeans } = variant;
  return {
    id,
    exercise: exercise.id,
    // An exercise goes by its own name in the default variant.
    name: id === exercise.defaultVariant ? exercise.name : variant.name,
    ...{ start, steps, mistakes, why, stopIf, moveSeconds, sideMeans },
    equipment: namesOf(variant.equipment),
    picture: null,
    missing: [],
  };
}

function ofClinic({ id, words, moveSeconds, equipment, picture }: WrittenExercise): Movement {
  const { sideMeans } = words;
  return {
    id,
    exercise: id,
    name: inBoth(words.name),
    start: inBoth(words.start),
    steps: words.steps.map(inBoth),
    mistakes: words.mistakes.map(inBoth),
    why: inBoth(words.why),
    stopIf: inBoth(words.stopIf),
    moveSeconds,
    sideMeans: sideMeans.en || sideMeans.th ? inBoth(sideMeans) : null,
    equipment: namesOf(equipment),
    picture,
    missing: missingLanguages(words),
  };
}

/** Archived ones are found too, for what was prescribed with them; `null` for what is neither ours nor the clinic's. */
export function findMovement(id: string, own: readonly WrittenExercise[]): Movement | null {
  const written = own.find((one) => one.id === id);
  return written ? ofClinic(written) : ofCatalog(id);
}

/** @throws {RangeError} for an id that is neither the catalog's nor the clinic's. */
export function requireMovement(id: string, own: readonly WrittenExercise[]): Movement {
  const found = findMovement(id, own);
  if (!found) throw new RangeError(`no movement ${id}`);
  return found;
}

/** The name of any exercise that was ever prescribed; the id of one that is gone. */
export function nameOfMovement(
  id: string,
  own: readonly WrittenExercise[],
  language: Language,
): string {
  return findMovement(id, own)?.name[language] ?? id;
}
