import { z } from 'zod';
import { Activity } from './activity';
import { Bilingual } from './bilingual';
import activities from './content/activities.json';
import attributes from './content/attributes.json';
import ex01 from './content/EX01.json';
import ex02 from './content/EX02.json';
import ex03 from './content/EX03.json';
import ex04 from './content/EX04.json';
import ex05 from './content/EX05.json';
import ex06 from './content/EX06.json';
import ex07 from './content/EX07.json';
import ex08 from './content/EX08.json';
import ex09 from './content/EX09.json';
import ex10 from './content/EX10.json';
import ex11 from './content/EX11.json';
import ex12 from './content/EX12.json';
import equipment from './content/equipment.json';
import muscles from './content/muscles.json';
import stopRules from './content/stop-rules.json';
import { Exercise, type Variant } from './exercise';

/** The article's twelve exercises, in its order. */
export const EXERCISES: readonly Exercise[] = z
  .array(Exercise)
  .length(12)
  .parse([ex01, ex02, ex03, ex04, ex05, ex06, ex07, ex08, ex09, ex10, ex11, ex12]);

export const ACTIVITIES: readonly Activity[] = z.array(Activity).parse(activities);

/** A movement attribute: what a position or movement does to the body, on which the rules hang. */
const Attribute = z.strictObject({
  id: z.string(),
  group: z.string(),
  name: Bilingual,
  meaning: Bilingual,
});
export const ATTRIBUTES = z.array(Attribute).parse(attributes);

export const EQUIPMENT = z.record(z.string(), Bilingual).parse(equipment);
export const MUSCLES = z.record(z.string(), Bilingual).parse(muscles);

/** When to stop and what to do then; printed on every handout, in this order. */
export const STOP_RULES = z
  .array(z.strictObject({ id: z.string(), text: Bilingual }))
  .parse(stopRules);

type Placed = { exercise: Exercise; variant: Variant };

const placed: ReadonlyMap<string, Placed> = new Map(
  EXERCISES.flatMap((exercise) =>
    exercise.variants.map((variant) => [variant.id, { exercise, variant }]),
  ),
);

/** A variant with its exercise, or `null` when the catalog has no such id. */
export function findVariant(id: string): Placed | null {
  return placed.get(id) ?? null;
}

/** @throws {RangeError} when the catalog has no such id. */
export function requireVariant(id: string): Placed {
  const found = findVariant(id);
  if (!found) throw new RangeError(`no variant ${id} in the catalog`);
  return found;
}

/** Every variant in catalog order. */
export const VARIANTS: readonly Placed[] = [...placed.values()];

/** The article's four sets as ready programs: ids of the default variants. */
export const TEMPLATES = [1, 2, 3, 4].map((set) => ({
  set,
  variants: EXERCISES.filter((exercise) => exercise.set === set).map(
    (exercise) => exercise.defaultVariant,
  ),
}));
