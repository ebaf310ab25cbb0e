import { deriveFactors } from './derived-factors';
import { FACTORS } from './factors';
import { HISTORY_GROUPS } from './minimum-history';
import type { PatientFacts, StatedFactor } from './patient-facts';
import { wholeWeeks } from './whole-weeks';

export type PresentFactor = {
  id: string;
  /** Whole weeks since onset, surgery or delivery; `null` = date not known, strictest window. */
  weeks: number | null;
  /** `null` = not known, which counts as both. */
  side: StatedFactor['side'];
  surgeonCleared: boolean;
};

export type KnownFactors = {
  /** Stated or derived, in knowledge order. */
  present: PresentFactor[];
  /** Neither stated, derived nor answered by a group, in knowledge order. */
  unknown: string[];
  /** Stated and derived disagree; present wins. */
  contradicted: string[];
};

/** The history as the rules see it. A factor stated unknown stays unknown unless a number makes it present. */
export function knowFactors(facts: PatientFacts, today: string): KnownFactors {
  const derived = deriveFactors(facts);
  const stated = new Map(facts.factors.map((factor) => [factor.id, factor]));
  const noneOf = new Set(
    HISTORY_GROUPS.filter(({ id }) => facts.noneOf.includes(id)).flatMap((group) => group.factors),
  );
  const known: KnownFactors = { present: [], unknown: [], contradicted: [] };
  for (const { id } of FACTORS) {
    const said = stated.get(id);
    const follows = derived.get(id);
    if (said && follows && said.status !== 'unknown' && said.status !== follows) {
      known.contradicted.push(id);
    }
    if (said?.status === 'present' || follows === 'present') {
      known.present.push({
        id,
        weeks: said?.since ? wholeWeeks(said.since, today) : (said?.weeksSince ?? null),
        side: said?.side ?? null,
        surgeonCleared: said?.surgeonCleared ?? false,
      });
    } else if (said?.status === 'unknown' || (!said && !follows && !noneOf.has(id))) {
      known.unknown.push(id);
    }
  }
  return known;
}
