import type { KnownFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { citeSources } from './cite-sources';
import type { Finding } from './finding';
import { DIRECT_RULES, SWIM_CLEARANCE, WATER_WALK_ADVICE } from './rules';

/** From this age the article advises walking in water. Source: S30 of the clinical material. */
const WATER_WALK_AGE = 65;

type Verdict = keyof typeof SWIM_CLEARANCE.results;

function swimVerdict(facts: PatientFacts, isArchTestUnsuitable: boolean): Verdict {
  if (facts.proneArchTest === 'painful') return 'painful';
  return isArchTestUnsuitable ? 'test-unsuitable' : facts.proneArchTest;
}

/** S29: on every swim; the article's advice rules stand in its `ruleIds` only. */
export function swimFinding(
  facts: PatientFacts,
  known: KnownFactors,
  isArchTestUnsuitable: boolean,
): Finding {
  const verdict = swimVerdict(facts, isArchTestUnsuitable);
  const spokenFor = DIRECT_RULES.filter(
    ({ id, factor }) =>
      SWIM_CLEARANCE.spokenFor.includes(id) && known.present.some((one) => one.id === factor),
  );
  return {
    kind: 'clearance',
    ...SWIM_CLEARANCE.results[verdict],
    evidence: SWIM_CLEARANCE.evidence,
    review: 'article',
    ruleIds: [SWIM_CLEARANCE.id, ...spokenFor.map(({ id }) => id)],
    because: spokenFor.map(({ factor }) => ({ factor })),
    missing: verdict === 'not-done' ? ['proneArchTest'] : [],
    sources: citeSources(SWIM_CLEARANCE.sources),
  };
}

/** S30: for 65 and over, unless a finding of caution or worse stands on it. */
export function waterWalkFinding(
  facts: PatientFacts,
  standing: readonly Finding[],
): Finding | null {
  if (facts.age === null || facts.age < WATER_WALK_AGE) return null;
  if (standing.some(({ tier }) => tier !== 'note')) return null;
  return {
    kind: WATER_WALK_ADVICE.kind,
    tier: WATER_WALK_ADVICE.tier,
    evidence: WATER_WALK_ADVICE.evidence,
    review: 'article',
    ruleIds: [WATER_WALK_ADVICE.id],
    because: [],
    missing: [],
    message: WATER_WALK_ADVICE.message,
    sources: citeSources(WATER_WALK_ADVICE.sources),
  };
}
