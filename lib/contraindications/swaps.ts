import type { Bilingual } from '@/lib/catalog/bilingual';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { AssessedTarget, Assessment } from './assessment';
import type { FindingTable } from './finding-table';
import type { Knowledge } from './knowledge';
import { orderCandidates, preferredVariants, type SwapCandidate } from './swap-candidates';
import type { Target } from './target';

/** What the rules that fired name instead, where it fits. */
function namedFor(
  target: Target,
  known: KnownFactors,
  { named, fits }: Pick<Knowledge, 'named'> & { fits: (one: SwapCandidate) => boolean },
): SwapCandidate[] {
  const candidates: SwapCandidate[] = [];
  for (const factor of known.present) {
    const verdict = target.verdicts.get(factor.id)?.on(factor, 'any');
    for (const id of verdict?.alternatives ?? []) {
      for (const one of named.get(id) ?? []) if (fits(one)) candidates.push(one);
    }
  }
  return candidates;
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
  const fitting = new Set<string>();
  for (const { id } of knowledge.targets) {
    const assessed = targets[id];
    if (assessed && !assessed.isUntagged && !table.isTroubled(assessed.any)) fitting.add(id);
  }
  const fits = ({ variant }: SwapCandidate) => fitting.has(variant);
  for (const target of knowledge.targets) {
    const assessed: AssessedTarget | undefined = targets[target.id];
    if (!assessed || !target.movement || fitting.has(target.id) || assessed.isUntagged) continue;
    const named = namedFor(target, known, { named: knowledge.named, fits });
    const candidates = (knowledge.candidates.get(target.id) ?? []).filter(fits);
    assessed.swaps = orderCandidates(target, candidates, { named, preferred }).map(
      ({ variant, why }) => ({ variant, why: numberOf(why) }),
    );
  }
  return [...whys.keys()];
}
