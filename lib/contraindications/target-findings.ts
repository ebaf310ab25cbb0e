import type { Bilingual } from '@/lib/catalog/bilingual';
import type { KnownFactors, PresentFactor } from '@/lib/patient/known-factors';
import { activeRules, type DoseLimb, dateDecides } from './active-rules';
import type { SideAssessment } from './assessment';
import { citeSources } from './cite-sources';
import type { Finding } from './finding';
import type { Target, TargetRule } from './target-rules';

type Fired = { worst: TargetRule; finding: Finding };

function isSame(a: Bilingual, b: Bilingual): boolean {
  return a.en === b.en && a.th === b.th;
}

function missingFields(
  rules: readonly TargetRule[],
  factor: PresentFactor,
  target: Target,
): string[] {
  const missing: string[] = [];
  if (factor.weeks === null && rules.some(({ window }) => window)) missing.push('since');
  const asksSide = target.loadsWorkedSideOnly && rules.some((rule) => rule.operatedSideOnly);
  if (factor.side === null && asksSide) missing.push('side');
  return missing;
}

/** One finding per factor; text, letter, sources and review are the worst rule's, lowest id first. */
function mergeRules(
  rules: readonly TargetRule[],
  factor: PresentFactor,
  target: Target,
): Fired | null {
  const worst = rules[0];
  if (!worst) return null;
  const finding: Finding = {
    kind: 'contraindication',
    tier: worst.tier,
    evidence: worst.evidence,
    review: worst.review,
    ruleIds: rules.map(({ id }) => id),
    because: rules.map(({ attribute }) =>
      attribute === null ? { factor: factor.id } : { factor: factor.id, attribute },
    ),
    missing: missingFields(rules, factor, target),
    message: worst.message,
    ...(isSame(worst.message, worst.modification) ? {} : { modification: worst.modification }),
    sources: citeSources(worst.sources),
    ...(rules.some((rule) => rule.sourcesDisagree) ? { sourcesDisagree: true as const } : {}),
  };
  return { worst, finding };
}

/** Findings of a whole assessment, each once; a target holds their numbers. */
export class FindingTable {
  readonly findings: Finding[] = [];
  private readonly numbers = new Map<string, number>();

  add(finding: Finding): number {
    const key = `${finding.kind} ${finding.ruleIds.join()} ${finding.missing.join()} ${finding.tier}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.findings.length);
    this.findings.push(finding);
    return this.findings.length - 1;
  }
}

const TIERS = ['stop', 'contraindicated', 'caution', 'note'];

/** Worst first, then knowledge order. */
export function assessSide(
  target: Target,
  known: KnownFactors,
  side: DoseLimb,
  table: FindingTable,
): SideAssessment {
  const fired: Fired[] = [];
  const undecided: string[] = [];
  for (const factor of known.present) {
    if (!target.rules.has(factor.id)) continue;
    const merged = mergeRules(activeRules(target, factor, side), factor, target);
    if (merged) fired.push(merged);
    if (dateDecides(target, factor, side)) undecided.push(factor.id);
  }
  fired.sort(
    (a, b) =>
      TIERS.indexOf(a.finding.tier) - TIERS.indexOf(b.finding.tier) ||
      a.worst.order - b.worst.order,
  );
  return { findings: fired.map(({ finding }) => table.add(finding)), dateDecides: undecided };
}
