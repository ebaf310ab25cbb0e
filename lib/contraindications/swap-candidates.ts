import { EXERCISES, requireVariant } from '@/lib/catalog/catalog';
import type { Variant } from '@/lib/catalog/exercise';
import type { AssessedTarget } from './assessment';
import { PREFERENCES } from './rules';
import type { Target } from './target-rules';

type Swaps = AssessedTarget['swaps'];

function sharesPurpose(a: Variant, b: Variant): boolean {
  return a.type === b.type && a.figure.muscles.some((muscle) => b.figure.muscles.includes(muscle));
}

/** An exercise names all its variants, the default first; a variant names itself. */
function variantsOf(id: string): string[] {
  const exercise = EXERCISES.find((one) => one.id === id);
  if (!exercise) return [id];
  const others = exercise.variants.map((variant) => variant.id);
  return [exercise.defaultVariant, ...others.filter((other) => other !== exercise.defaultVariant)];
}

const allVariants = EXERCISES.flatMap((exercise) => exercise.variants.map(({ id }) => id));

/** Same purpose within the exercise, then in others; computed once, every patient filters it. */
const samePurpose = new Map<string, string[]>(
  allVariants.map((id) => {
    const { exercise, variant } = requireVariant(id);
    const sharing = allVariants.filter(
      (other) => other !== id && sharesPurpose(requireVariant(other).variant, variant),
    );
    const isOwn = (other: string) => requireVariant(other).exercise === exercise;
    return [id, [...sharing.filter(isOwn), ...sharing.filter((other) => !isOwn(other))]];
  }),
);

/** Exercises that suit one of the present factors; they break ties. */
export function preferredVariants(present: readonly string[]): Set<string> {
  const chosen = PREFERENCES.filter(({ factor }) => present.includes(factor));
  return new Set(chosen.flatMap(({ exercises }) => exercises.flatMap(variantsOf)));
}

/** Best first. `fits` says whether a variant has no finding above note and no new open question. */
export function swapCandidates(
  target: Target,
  alternatives: readonly string[],
  preferred: ReadonlySet<string>,
  fits: (variant: string) => boolean,
): Swaps {
  const purpose = samePurpose.get(target.id) ?? [];
  const own = purpose.filter((id) => requireVariant(id).exercise.id === target.exercise);
  const others = purpose.filter((id) => requireVariant(id).exercise.id !== target.exercise);
  const named = [...new Set(alternatives.flatMap(variantsOf))].filter(
    (id) => !purpose.includes(id) && id !== target.id,
  );
  const preferredFirst = (ids: string[]) => [
    ...ids.filter((id) => preferred.has(id)),
    ...ids.filter((id) => !preferred.has(id)),
  ];
  const ordered = [
    ...[...preferredFirst(own), ...preferredFirst(others)].map((id) => ({
      id,
      why: 'same-purpose' as const,
    })),
    ...named.map((id) => ({ id, why: 'named-by-rule' as const })),
  ];
  return ordered
    .filter(({ id }) => requireVariant(id).variant.level !== 'harder' && fits(id))
    .map(({ id, why }) => ({ exercise: requireVariant(id).exercise.id, variant: id, why }));
}
