import { findFactor } from '@/lib/patient/factors';
import { type KnownFactors, knowFactors } from '@/lib/patient/known-factors';
import type { PatientFacts } from '@/lib/patient/patient-facts';
import { activeRules } from './active-rules';
import { swimFinding, waterWalkFinding } from './activity-findings';
import type { AssessedTarget, Assessment } from './assessment';
import { doseFor } from './default-dose';
import type { NotChecked } from './finding';
import { KNOWLEDGE_VERSION } from './knowledge-version';
import { findProgramFindings, programRuleFinding } from './program-findings';
import { SWIM_CLEARANCE, WATER_WALK_ADVICE } from './rules';
import { preferredVariants, swapCandidates } from './swap-candidates';
import { assessSide, FindingTable } from './target-findings';
import { STOP_RULE_OF, TARGETS, type Target } from './target-rules';

const SELF_TEST = 'TEST-PRONEARCH';

function listNotChecked(facts: PatientFacts, known: KnownFactors): NotChecked[] {
  const unknown = known.unknown.map((id): NotChecked => ({ reason: 'factor-unknown', id }));
  if (facts.age === null) unknown.push({ reason: 'age-unknown', id: 'age' });
  const isPregnancyOpen = known.unknown.some((id) => findFactor(id)?.group === 'pregnancy-pelvic');
  if (facts.sex === 'unknown' && isPregnancyOpen)
    unknown.push({ reason: 'sex-unknown', id: 'sex' });
  if (facts.redFlagScreen !== 'done') {
    unknown.push({ reason: 'red-flags-not-asked', id: 'redFlagScreen' });
  }
  return unknown;
}

function assessTarget(
  target: Target,
  facts: PatientFacts,
  known: KnownFactors,
  table: FindingTable,
): AssessedTarget {
  const sided = target.loadsWorkedSideOnly && known.present.some(({ side }) => side !== null);
  return {
    exercise: target.exercise,
    any: assessSide(target, known, 'any', table),
    ...(sided
      ? {
          left: assessSide(target, known, 'left', table),
          right: assessSide(target, known, 'right', table),
        }
      : {}),
    isUnanswered:
      facts.redFlagScreen !== 'done' || known.unknown.some((id) => target.worrying.has(id)),
    isUntagged: target.isUntagged,
    dose: target.variant ? doseFor(target.variant, known) : null,
    swaps: [],
  };
}

function isTroubled(assessed: AssessedTarget, table: FindingTable): boolean {
  return assessed.any.findings.some((number) => table.findings[number]?.tier !== 'note');
}

function addSwaps(targets: Assessment['targets'], known: KnownFactors, table: FindingTable): void {
  const preferred = preferredVariants(known.present.map(({ id }) => id));
  const unknownOf = new Map(
    TARGETS.map(({ id, worrying }) => [id, known.unknown.filter((one) => worrying.has(one))]),
  );
  for (const target of TARGETS) {
    const assessed = targets[target.id];
    if (!assessed || !target.variant || !isTroubled(assessed, table)) continue;
    const open = new Set(unknownOf.get(target.id));
    const alternatives = known.present.flatMap((factor) =>
      activeRules(target, factor, 'any').flatMap((rule) => rule.alternatives),
    );
    assessed.swaps = swapCandidates(target, alternatives, preferred, (id) => {
      const other = targets[id];
      if (!other || other.isUntagged || isTroubled(other, table)) return false;
      return (unknownOf.get(id) ?? []).every((one) => open.has(one));
    });
  }
}

/** Swimming and water walking have words of the article beside the rules. */
function addArticleAdvice(
  targets: Assessment['targets'],
  facts: PatientFacts,
  known: KnownFactors,
  table: FindingTable,
): void {
  const worst = (id: string) =>
    (targets[id]?.any.findings ?? []).flatMap((number) => table.findings[number] ?? []);
  const isUnsuitable = worst(SELF_TEST).some(({ tier }) => tier === 'contraindicated');
  const put = (id: string, finding: ReturnType<typeof waterWalkFinding>) => {
    const assessed = targets[id];
    if (!assessed || !finding) return;
    const tiers = ['stop', 'contraindicated', 'caution', 'note'];
    assessed.any.findings = [...assessed.any.findings, table.add(finding)].sort(
      (a, b) =>
        tiers.indexOf(table.findings[a]?.tier ?? 'note') -
        tiers.indexOf(table.findings[b]?.tier ?? 'note'),
    );
  };
  put(SWIM_CLEARANCE.target, swimFinding(facts, known, isUnsuitable));
  put(WATER_WALK_ADVICE.target, waterWalkFinding(facts, worst(WATER_WALK_ADVICE.target)));
}

/** Every verdict on one patient at once. `today` is the calendar day in Asia/Bangkok, `YYYY-MM-DD`. */
export function assessPatient(facts: PatientFacts, today: string): Assessment {
  const known = knowFactors(facts, today);
  const table = new FindingTable();
  const program = findProgramFindings(facts, known);
  const targets = Object.fromEntries(
    TARGETS.map((target) => [target.id, assessTarget(target, facts, known, table)]),
  );
  addArticleAdvice(targets, facts, known, table);
  if (!program.some(({ tier }) => tier === 'stop')) addSwaps(targets, known, table);
  const undatedStops = known.present.filter(
    ({ id, weeks }) => weeks === null && STOP_RULE_OF.get(id)?.window,
  );
  return {
    knowledgeVersion: KNOWLEDGE_VERSION,
    findings: table.findings,
    targets,
    program,
    dateMissing: {
      finding: { ...programRuleFinding('P12', 'date-missing'), missing: ['since'] },
      always: undatedStops.map(({ id }) => id),
    },
    notChecked: listNotChecked(facts, known),
  };
}
