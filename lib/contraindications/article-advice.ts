import { OLDER_AGE_FACTORS } from '@/lib/patient/derived-factors';
import type { KnownFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import type { Assessment } from './assessment';
import type { Finding } from './finding';
import type { FindingTable } from './finding-table';
import { DIRECT_RULES, SWIM_CLEARANCE, WATER_WALK_ADVICE } from './rules';
import { citeSources } from './target-rule';
import { compareTiers } from './tiers';

const SELF_TEST = 'TEST-PRONEARCH';

type Verdict = keyof typeof SWIM_CLEARANCE.results;

function swimVerdict(facts: PatientFacts, isArchTestUnsuitable: boolean): Verdict {
  if (facts.proneArchTest === 'painful') return 'painful';
  return isArchTestUnsuitable ? 'test-unsuitable' : facts.proneArchTest;
}

/** S29: on every swim; the article's advice rules stand in its `ruleIds` only. */
function swimFinding(known: KnownFactors, verdict: Verdict): Finding {
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

/** S30: the article's advice for 65 and over, unless a finding of caution or worse stands on it. */
function waterWalkFinding(known: KnownFactors, standing: readonly Finding[]): Finding | null {
  if (!known.present.some(({ id }) => OLDER_AGE_FACTORS.includes(id))) return null;
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

/** Swimming and water walking have words of the article beside the rules; they come after the rules of their tier. */
export function addArticleAdvice(
  targets: Assessment['targets'],
  { facts, known }: { facts: PatientFacts; known: KnownFactors },
  table: FindingTable,
): void {
  const standingOn = (id: string) => (targets[id] ? table.of(targets[id].any) : []);
  const put = (id: string, finding: Finding | null) => {
    const assessed = targets[id];
    if (!assessed || !finding) return;
    assessed.any.findings = [...table.of(assessed.any), finding]
      .sort((a, b) => compareTiers(a.tier, b.tier))
      .map((one) => table.add(one));
  };
  const isUnsuitable = standingOn(SELF_TEST).some(({ tier }) => tier === 'contraindicated');
  put(SWIM_CLEARANCE.target, swimFinding(known, swimVerdict(facts, isUnsuitable)));
  put(WATER_WALK_ADVICE.target, waterWalkFinding(known, standingOn(WATER_WALK_ADVICE.target)));
}
