import type { Bilingual } from '@/lib/catalog/bilingual';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { AssessedTarget, Assessment } from './assessment';
import type { Verdict } from './factor-verdicts';
import type { FindingTable } from './finding-table';
import type { Knowledge } from './knowledge';
import { orderCandidates, preferredVariants, type SwapCandidate } from './swap-candidates';
import type { Target } from './target';

type Context = {
  knowledge: Knowledge;
  table: FindingTable;
  /** What the present factors mean for each target, by its id. */
  spoken: ReadonlyMap<string, readonly Verdict[]>;
};

/** What the rules that fired name instead, where it fits. */
function namedFor(
  verdicts: readonly Verdict[],
  { named }: Pick<Knowledge, 'named'>,
  fits: (one: SwapCandidate) => boolean,
): SwapCandidate[] {
  const candidates: SwapCandidate[] = [];
  for (const { alternatives } of verdicts) {
    for (const id of alternatives) {
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
  { knowledge, table, spoken }: Context,
): Bilingual[] {
  const preferred = preferredVariants(known.present);
  const whys = new Map<Bilingual, number>();
  const numberOf = (why: Bilingual) => {
    const before = whys.get(why);
    if (before !== undefined) return before;
    whys.set(why, whys.size);
    return whys.size - 1;
  };
  const fitting = new Set<string>();
  const troubled: { target: Target; assessed: AssessedTarget }[] = [];
  for (const target of knowledge.targets) {
    const assessed = targets[target.id];
    if (!assessed || !target.movement || assessed.isUntagged) continue;
    if (table.isTroubled(assessed.any)) troubled.push({ target, assessed });
    else fitting.add(target.id);
  }
  const fits = ({ variant }: SwapCandidate) => fitting.has(variant);
  for (const { target, assessed } of troubled) {
    const named = namedFor(spoken.get(target.id) ?? [], knowledge, fits);
    const candidates = (knowledge.candidates.get(target.id) ?? []).filter(fits);
    for (const { variant, why } of orderCandidates(target, candidates, { named, preferred })) {
      assessed.swaps.push({ variant, why: numberOf(why) });
    }
  }
  return [...whys.keys()];
}
