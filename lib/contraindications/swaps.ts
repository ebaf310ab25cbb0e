import type { Bilingual } from '@/lib/catalog/bilingual';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { AssessedTarget, Assessment } from './assessment';
import type { FindingTable } from './finding-table';
import type { Knowledge } from './knowledge';
import { namedCandidates, orderCandidates, preferredVariants } from './swap-candidates';
import type { Target } from './target';

/** What the rules that fired name instead. */
function alternativesOf(target: Target, known: KnownFactors): string[] {
  return known.present.flatMap((factor) => [
    ...(target.verdicts.get(factor.id)?.on(factor, 'any').alternatives ?? []),
  ]);
}

/**
 * Lists on every troubled exercise what could stand in: nothing above a note for this patient at its default dose.
 * Whether a swap leaves more open than the exercise it replaces depends on the dose: `checkProgram` decides it.
 *
 * @returns the reasons, each once; a swap holds the number of its own.
 */
export function addSwaps(
  targets: Assessment['targets'],
  known: KnownFactors,
  { knowledge, table }: { knowledge: Knowledge; table: FindingTable },
): Bilingual[] {
  const preferred = preferredVariants(known.present);
  const whys = new Map<Bilingual, number>();
  const numberOf = (why: Bilingual) => {
    const number = whys.get(why) ?? whys.size;
    whys.set(why, number);
    return number;
  };
  const fits = new Map<string, boolean>();
  for (const { id } of knowledge.targets) {
    const assessed = targets[id];
    fits.set(id, !!assessed && !assessed.isUntagged && !table.isTroubled(assessed.any));
  }
  for (const target of knowledge.targets) {
    const assessed: AssessedTarget | undefined = targets[target.id];
    if (!assessed || !target.movement || fits.get(target.id) || assessed.isUntagged) continue;
    const named = namedCandidates(alternativesOf(target, known), knowledge.targetById);
    const candidates = knowledge.candidates.get(target.id) ?? [];
    assessed.swaps = orderCandidates(target, candidates, { named, preferred })
      .filter(({ variant }) => fits.get(variant))
      .map(({ variant, why }) => ({ variant, why: numberOf(why) }));
  }
  return [...whys.keys()];
}
